package org.claimtrace.extract.propose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    Words sentence,
    Words quote,
    Thing subject,
    String predicate,
    Words trigger,
    Thing object,
    List<Narrowing> qualifiers,
    Stance stance,
    Optional<String> tier,
    Optional<String> tierBasis,
    List<Grounding> studies,
    Origin origin,
    int occurrence) {
  Proposal {
    qualifiers = List.copyOf(qualifiers);
    studies = List.copyOf(studies);
  }

  /** Words at their place, in code points; each part may be left out where the others tell it. */
  record Words(Optional<String> text, OptionalInt start, OptionalInt end) {
    static final Words NONE = new Words(Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  /** A subject or object. */
  record Thing(
      Words words, Optional<String> label, Optional<String> iri, Optional<Boolean> linked) {}

  /** A qualifier. */
  record Narrowing(String key, Words words) {}

  /** Polarity, modality and role by their names. */
  record Stance(String polarity, String modality, String role) {}

  /** A study that the claim rests on. */
  record Grounding(
      Optional<String> key, Optional<String> iri, Optional<String> pmid, String basis) {}

  /** Who found it, how often that one is right, and what curators say. */
  record Origin(String extractor, Optional<String> band, Optional<String> review) {}
}
