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
    QuotePlace place,
    String modality,
    String tier,
    String tierBasis,
    List<TracedStudy> studies) {
  /** Copies the list. */
  public TracedClaim {
    studies = List.copyOf(studies);
  }
}
