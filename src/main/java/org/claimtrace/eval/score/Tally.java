package org.claimtrace.eval.score;

/**
 * Counts of matched and all claims. Gold and found hits differ where the claims are grouped by a
 * predicate, since related predicates may match.
 *
 * @param gold gold claims
 * @param goldHits those of them that are matched
 * @param found found claims
 * @param foundHits those of them that are matched
 */
public record Tally(int gold, int goldHits, int found, int foundHits) {
  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Refuses more hits than claims. */
  public Tally {
    if (goldHits < 0 || goldHits > gold || foundHits < 0 || foundHits > found) {
      throw new IllegalArgumentException(
          "no tally: " + goldHits + " of " + gold + ", " + foundHits + " of " + found);
    }
  }

  /**
   * How much of what was found is right.
   *
   * @return 0 to 1; 0 if nothing was found
   */
  public double precision() {
    return (double) foundHits / Math.max(1, found);
  }

  /**
   * How much of gold was found.
   *
   * @return 0 to 1; 0 if there is no gold
   */
  public double recall() {
    return (double) goldHits / Math.max(1, gold);
  }

  /**
   * The harmonic mean of both.
   *
   * @return 0 to 1
   */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
  }

  /**
   * Counts taken together.
   *
   * @param other other claims' counts
   * @return the sums
   */
  public Tally plus(Tally other) {
    return new Tally(
        gold + other.gold,
        goldHits + other.goldHits,
        found + other.found,
        foundHits + other.foundHits);
  }
}
