package org.claimtrace.eval.score;

/**
 * A range in which a figure lies with 95 % confidence.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
  /** The normal distribution's 97.5th percentile. */
  private static final double Z = 1.959963984540054;

  /** Refuses a range that runs backwards. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("no interval: " + low + ".." + high);
    }
  }

  /**
   * The score interval of a share (Wilson 1927), which holds for few trials too.
   *
   * @param hits how often it was so
   * @param n of how many
   * @return the interval; 0 to 1 if there were none
   */
  public static Interval ofShare(int hits, int n) {
    if (n == 0) {
      return new Interval(0, 1);
    }
    double share = (double) hits / n;
    double zz = Z * Z;
    double middle = (share + zz / (2 * n)) / (1 + zz / n);
    double half = Z / (1 + zz / n) * Math.sqrt(share * (1 - share) / n + zz / (4.0 * n * n));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
