package org.claimtrace.extract.syntax;

import java.util.Arrays;

/**
 * Rows of weights, one for each class, four to a {@code long}, so that one addition serves four
 * classes. A lane that falls below 0 borrows from the next; what was borrowed is given back when
 * the sum is taken apart, so sums are exact as long as each fits into its 16 bits.
 */
final class Lanes {
  private static final int LANES = 4;
  private static final int BITS = 16;
  private static final int BLOCK = 4;

  private final long[] rows;
  private final int classes;
  private final int width;

  /** How many rows can be added up whatever their weights. */
  private final int most;

  private Lanes(long[] rows, int classes, int largest) {
    this.rows = rows;
    this.classes = classes;
    this.width = width(classes);
    this.most = Short.MAX_VALUE / Math.max(1, largest);
  }

  private static int width(int classes) {
    return (classes + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
  }

  /**
   * Adds rows to scores.
   *
   * @param found the rows' numbers
   * @param count how many of them count
   * @param scores one per class
   */
  void addTo(int[] found, int count, int[] scores) {
    for (int from = 0; from < count; from += most) {
      int to = Math.min(count, from + most);
      for (int at = 0; at < width; at += BLOCK) {
        addBlock(found, from, to, at, scores);
      }
    }
  }

  /** Four sums at a time stay in the processor's registers. */
  private void addBlock(int[] found, int from, int to, int at, int[] scores) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = from; i < to; i++) {
      int row = found[i] * width + at;
      a += rows[row];
      b += rows[row + 1];
      c += rows[row + 2];
      d += rows[row + 3];
    }
    int cls = at * LANES;
    spread(a, cls, scores);
    spread(b, cls + LANES, scores);
    spread(c, cls + 2 * LANES, scores);
    spread(d, cls + 3 * LANES, scores);
  }

  private void spread(long packed, int first, int[] scores) {
    long left = packed;
    int end = Math.min(classes, first + LANES);
    for (int cls = first; cls < end; cls++) {
      short weight = (short) left;
      scores[cls] += weight;
      left = (left - weight) >> BITS;
    }
  }

  /** Whether a row's weights are small enough. */
  static boolean takes(int[] row, int length) {
    for (int e = 0; e < length; e++) {
      if (Math.abs(row[e] >> 8) > Short.MAX_VALUE) {
        return false;
      }
    }
    return true;
  }

  /** Collects rows. */
  static final class Maker {
    private int[][] sparse = new int[1024][];
    private int count;
    private int classes;
    private int largest;

    /**
     * Takes a row.
     *
     * @param row entries (weight in the upper 24 bits, class below)
     * @param length how many
     * @return its number
     */
    int add(int[] row, int length) {
      if (count == sparse.length) {
        sparse = Arrays.copyOf(sparse, 2 * count);
      }
      for (int e = 0; e < length; e++) {
        classes = Math.max(classes, (row[e] & 0xFF) + 1);
        largest = Math.max(largest, Math.abs(row[e] >> 8));
      }
      sparse[count] = Arrays.copyOf(row, length);
      return count++;
    }

    Lanes made() {
      int width = width(classes);
      long[] rows = new long[count * width];
      for (int i = 0; i < count; i++) {
        for (int entry : sparse[i]) {
          int cls = entry & 0xFF;
          rows[i * width + cls / LANES] += (long) (entry >> 8) << (cls % LANES * BITS);
        }
      }
      return new Lanes(rows, classes, largest);
    }
  }
}
