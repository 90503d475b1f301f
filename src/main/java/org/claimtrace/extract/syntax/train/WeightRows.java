package org.claimtrace.extract.syntax.train;

import java.util.Arrays;

/**
 * The growing rows of a perceptron in training, in flat arrays: training is bound by cache misses,
 * and a row of objects costs twice as many. Weights are whole numbers here, since each update adds
 * or takes one.
 */
final class WeightRows {
  /** Weight in the upper 24 bits, class in the lower 8. */
  private int[] entries = new int[1 << 16];

  private double[] totals = new double[1 << 16];
  private int[] since = new int[1 << 16];
  private int[] starts = new int[1 << 12];
  private int[] sizes = new int[1 << 12];
  private int[] rooms = new int[1 << 12];
  private int[] updates = new int[1 << 12];
  private int rows;
  private int end;

  /** A new, empty row. */
  int create() {
    if (rows == starts.length) {
      int room = rows * 2;
      starts = Arrays.copyOf(starts, room);
      sizes = Arrays.copyOf(sizes, room);
      rooms = Arrays.copyOf(rooms, room);
      updates = Arrays.copyOf(updates, room);
    }
    return rows++;
  }

  void addTo(int row, float[] scores) {
    int start = starts[row];
    int stop = start + sizes[row];
    for (int e = start; e < stop; e++) {
      scores[entries[e] & 0xFF] += entries[e] >> 8;
    }
  }

  /** Moves a row's weights one up for the right class and one down for the guess. */
  void update(int row, int right, int guess, int step) {
    add(row, right, 1, step);
    add(row, guess, -1, step);
    updates[row]++;
  }

  int updates(int row) {
    return updates[row];
  }

  private void add(int row, int cls, int amount, int step) {
    int e = find(row, cls);
    if (e < 0) {
      e = append(row, cls, step);
    }
    int weight = entries[e] >> 8;
    totals[e] += (double) weight * (step - since[e]);
    since[e] = step;
    entries[e] = ((weight + amount) << 8) | cls;
  }

  private int find(int row, int cls) {
    int stop = starts[row] + sizes[row];
    for (int e = starts[row]; e < stop; e++) {
      if ((entries[e] & 0xFF) == cls) {
        return e;
      }
    }
    return -1;
  }

  private int append(int row, int cls, int step) {
    if (sizes[row] == rooms[row]) {
      move(row, Math.max(2, rooms[row] * 2));
    }
    int e = starts[row] + sizes[row]++;
    entries[e] = cls;
    totals[e] = 0;
    since[e] = step;
    return e;
  }

  private void move(int row, int room) {
    if (end + room > entries.length) {
      int more = Math.max(entries.length * 2, end + room);
      entries = Arrays.copyOf(entries, more);
      totals = Arrays.copyOf(totals, more);
      since = Arrays.copyOf(since, more);
    }
    int from = starts[row];
    System.arraycopy(entries, from, entries, end, sizes[row]);
    System.arraycopy(totals, from, totals, end, sizes[row]);
    System.arraycopy(since, from, since, end, sizes[row]);
    starts[row] = end;
    rooms[row] = room;
    end += room;
  }

  /** Writes a row's averaged weights in the classes' order; returns how many are large enough. */
  int pack(int row, ModelWriter out, int classes, int steps, float scale, int minWeight) {
    int kept = 0;
    for (int cls = 0; cls < classes; cls++) {
      int e = find(row, cls);
      if (e >= 0) {
        double total = totals[e] + (double) (entries[e] >> 8) * (steps - since[e]);
        int whole = (int) Math.round(total / steps * scale);
        if (Math.abs(whole) >= minWeight) {
          out.bytes(new byte[] {(byte) cls}).zigzag(whole);
          kept++;
        }
      }
    }
    return kept;
  }
}
