package org.claimtrace.model.claim;

/** Whether a claim says yes or no. */
public enum Polarity {
  /** It is so. */
  AFFIRMED,
  /** It is not so. */
  NEGATED,
  /** Mixed, or not significantly so. */
  UNCLEAR
}
