package org.claimtrace.eval.score;

/**
 * How often one property of matched claims is right.
 *
 * @param right how often
 * @param n of how many matches
 */
public record Accuracy(int right, int n) {
  /** Refuses more right ones than there are. */
  public Accuracy {
    if (right < 0 || right > n) {
      throw new IllegalArgumentException("no accuracy: " + right + " of " + n);
    }
  }

  /**
   * The share of right ones.
   *
   * @return 0 to 1; 0 if there are no matches
   */
  public double value() {
    return (double) right / Math.max(1, n);
  }
}
