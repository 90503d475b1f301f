package org.claimtrace.extract.role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How often a part follows a part. */
public final class PartOrder {
  private static final int PARTS = Part.ALL.size();

  /** Logarithms of shares: a row for each part that goes before, and one for the start. */
  private final double[][] logs;

  PartOrder(double[][] logs) {
    this.logs = logs;
  }

  /**
   * Counts what follows what; each pair counts once more than seen, so that nothing is impossible.
   *
   * @param abstracts what the sentences of each abstract are there for, where it is known
   * @return the order
   */
  public static PartOrder of(List<List<Optional<Part>>> abstracts) {
    double[][] counts = new double[PARTS + 1][PARTS];
    Arrays.stream(counts).forEach(row -> Arrays.fill(row, 1));
    for (List<Optional<Part>> parts : abstracts) {
      Optional<Integer> before = Optional.of(PARTS);
      for (Optional<Part> part : parts) {
        if (before.isPresent() && part.isPresent()) {
          counts[before.get()][Part.ALL.indexOf(part.get())]++;
        }
        before = part.map(Part.ALL::indexOf);
      }
    }
    for (double[] row : counts) {
      double sum = Arrays.stream(row).sum();
      Arrays.setAll(row, i -> StrictMath.log(row[i] / sum));
    }
    return new PartOrder(counts);
  }

  double[][] logs() {
    return logs;
  }

  /** The likeliest sequence (Viterbi), each sentence's probabilities given. */
  int[] best(double[][] shares) {
    int[][] from = new int[shares.length][PARTS];
    double[] scores = new double[PARTS];
    for (int i = 0; i < shares.length; i++) {
      double[] next = new double[PARTS];
      for (int part = 0; part < PARTS; part++) {
        int before = i == 0 ? PARTS : before(scores, part);
        from[i][part] = before;
        double so = i == 0 ? 0 : scores[before];
        next[part] = so + logs[before][part] + StrictMath.log(shares[i][part] + Double.MIN_NORMAL);
      }
      scores = next;
    }
    int[] path = new int[shares.length];
    int part = largest(scores);
    for (int i = shares.length - 1; i >= 0; i--) {
      path[i] = part;
      part = from[i][part];
    }
    return path;
  }

  private int before(double[] scores, int part) {
    double[] sums = new double[PARTS];
    Arrays.setAll(sums, i -> scores[i] + logs[i][part]);
    return largest(sums);
  }

  private static int largest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
