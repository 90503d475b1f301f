package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.claim.Claim.Grounds;

/** What a suggestion rests on, in the words of a record. */
record Rests(List<ProposedGrounds> studies, Optional<String> tier, Optional<String> tierBasis) {
  static final Rests NOTHING = new Rests(List.of(), Optional.empty(), Optional.empty());

  /** A study's own attribute rests on the study. */
  static Rests on(String study) {
    return new Rests(List.of(grounds(study, "sameSentence")), Optional.empty(), Optional.empty());
  }

  static Rests cited(List<String> references) {
    return new Rests(
        references.stream().distinct().map(key -> grounds("[" + key + "]", "marker")).toList(),
        Optional.empty(),
        Optional.empty());
  }

  static Rests as(Grounds grounds) {
    return new Rests(
        grounds.evidence().stream()
            .map(line -> grounds(line.study().key(), KnownWords.camel(line.basis())))
            .toList(),
        grounds.tier().map(tier -> tier.name()),
        Optional.of(grounds.tierBasis()).filter(basis -> !basis.isEmpty()));
  }

  private static ProposedGrounds grounds(String key, String basis) {
    return new ProposedGrounds(Optional.of(key), Optional.empty(), Optional.empty(), basis);
  }
}
