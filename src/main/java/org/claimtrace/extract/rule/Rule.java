package org.claimtrace.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Role;

/**
 * A rule of {@code data/rules/*.yaml}.
 *
 * @param id its name, unique over all files
 * @param place file and number, for messages
 * @param patterns its patterns; any of them will do
 * @param frame what its trigger asks for, if it is a rule of that kind
 * @param unless patterns that forbid a match where they fit
 * @param claims what it says when a pattern fits
 * @param qualifiers slots that narrow the claims, by the qualifier's key
 * @param modality a modality that the construction itself gives
 * @param polarity a polarity that the construction itself gives
 * @param role a role that the construction itself gives
 * @param match sentences in which it must find what they say
 * @param reject sentences in which it must find nothing
 */
public record Rule(
    String id,
    String place,
    List<List<Element>> patterns,
    Optional<Frame> frame,
    List<List<Element>> unless,
    List<ClaimPattern> claims,
    Map<String, String> qualifiers,
    Optional<Modality> modality,
    Optional<Polarity> polarity,
    Optional<Role> role,
    List<RuleExample> match,
    List<String> reject) {
  /** Copies the collections. */
  public Rule {
    patterns = patterns.stream().map(List::copyOf).toList();
    unless = unless.stream().map(List::copyOf).toList();
    claims = List.copyOf(claims);
    qualifiers = Map.copyOf(qualifiers);
    match = List.copyOf(match);
    reject = List.copyOf(reject);
  }
}
