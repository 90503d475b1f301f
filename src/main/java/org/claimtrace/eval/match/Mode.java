package org.claimtrace.eval.match;

/** How alike a gold and a found claim must be to match. */
public enum Mode {
  /** Same place, predicate, polarity, and the same names. */
  STRICT,
  /** Same place and polarity, related predicate, names that overlap. */
  RELAXED,
  /**
   * As {@link #RELAXED}, whatever the polarity, the right one first: what the accuracy of polarity
   * is measured on.
   */
  ANY_POLARITY,
  /** Same place. */
  SPAN
}
