package org.claimtrace.model.claim;

/** How firmly the article says it. */
public enum Modality {
  /** Flatly. */
  ASSERTED,
  /** A study found, reported, showed it. */
  REPORTED,
  /** It may, might, appears to, is thought to be so. */
  HEDGED,
  /** It is put forward as a hypothesis. */
  HYPOTHESISED,
  /** It is taken for granted: "why X does not …", "its calming effect". */
  PRESUPPOSED,
  /** It is what a study set out to find. */
  AIM,
  /** It should be so. */
  NORMATIVE
}
