package org.claimtrace.model.claim;

/** How often claims of one extractor were right when measured against gold. */
public enum Band {
  /** Not measured, or on fewer than {@value #FEWEST} claims. */
  UNMEASURED,
  /** Right in less than 60 of 100 cases. */
  LOW,
  /** Right in 60 of 100 cases or more. */
  MEDIUM,
  /** Right in 85 of 100 cases or more. */
  HIGH;

  /** On fewer claims than this nothing is measured. */
  public static final int FEWEST = 10;

  private static final int MEDIUM_FROM = 60;
  private static final int HIGH_FROM = 85;

  /**
   * The band of a measurement. Counts, not shares, are compared, so no rounding decides.
   *
   * @param right how many of an extractor's claims were right
   * @param n how many there were
   * @return its band
   * @throws IllegalArgumentException if more were right than there were, or fewer than none
   */
  public static Band of(int right, int n) {
    if (right < 0 || right > n) {
      throw new IllegalArgumentException("no measurement: " + right + " of " + n);
    }
    if (n < FEWEST) {
      return UNMEASURED;
    }
    long hundredfold = 100L * right;
    return hundredfold >= (long) HIGH_FROM * n
        ? HIGH
        : hundredfold >= (long) MEDIUM_FROM * n ? MEDIUM : LOW;
  }
}
