package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;

/**
 * A claim record as it stands in a file, of the right form and not held against its article yet.
 *
 * @param place file and line, for messages
 * @param article the article's id
 * @param id the claim's id, if the record gives one
 * @param section the section's title, if the record gives it
 * @param sentence which sentence
 * @param quote the words that make the claim
 * @param subject of what
 * @param predicate the predicate's name
 * @param trigger the word that tells the predicate
 * @param object what
 * @param qualifiers what narrows it
 * @param stance how it is said
 * @param tier the tier of its evidence
 * @param tierBasis how the tier is known
 * @param studies what it rests on
 * @param origin who found it
 * @param occurrence 0, or 1 and up where the same words make the same claim again
 */
record Proposal(
    String place,
    String article,
    Optional<String> id,
    Optional<String> section,
    ProposedWords sentence,
    ProposedWords quote,
    ProposedThing subject,
    String predicate,
    ProposedWords trigger,
    ProposedThing object,
    List<ProposedQualifier> qualifiers,
    ProposedStance stance,
    Optional<String> tier,
    Optional<String> tierBasis,
    List<ProposedGrounds> studies,
    ProposedOrigin origin,
    int occurrence) {
  Proposal {
    qualifiers = List.copyOf(qualifiers);
    studies = List.copyOf(studies);
  }
}
