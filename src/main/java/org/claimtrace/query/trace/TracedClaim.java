package org.claimtrace.query.trace;

import java.util.List;

/**
 * One place that says it.
 *
 * @param iri the claim
 * @param place where
 * @param modality how firmly: {@code asserted}, {@code reported}, {@code hedged} …
 * @param tier the tier of its evidence; empty if it cannot be told
 * @param tierBasis how the tier is known; empty if it is not
 * @param studies what it rests on; empty if the article names no study
 */
public record TracedClaim(
    String iri,
    Place place,
    String modality,
    String tier,
    String tierBasis,
    List<TracedStudy> studies) {
  /** Copies the list. */
  public TracedClaim {
    studies = List.copyOf(studies);
  }

  /**
   * Where a claim is made; offsets count the code points of the article's text.
   *
   * @param quote the words, verbatim
   * @param start the quote's first code point
   * @param end the first code point behind the quote
   * @param sentence the sentence around it
   * @param sentenceStart the sentence's first code point
   * @param sentenceEnd the first code point behind the sentence
   * @param section the section's heading; may be empty
   */
  public record Place(
      String quote,
      int start,
      int end,
      String sentence,
      int sentenceStart,
      int sentenceEnd,
      String section) {}
}
