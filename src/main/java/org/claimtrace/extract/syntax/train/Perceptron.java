package org.claimtrace.extract.syntax.train;

import java.util.Arrays;

/**
 * A multi-class perceptron in training, with averaged weights (Freund and Schapire 1999; Collins
 * 2002). A feature gets a row when it is first part of an error, and only if it was counted often
 * enough before.
 */
final class Perceptron {
  private final int classes;
  private final byte[] counts;
  private final int minCount;
  private int[] keys = new int[1 << 16];
  private Row[] rows = new Row[1 << 16];
  private int size;
  private int steps = 1;

  /**
   * An untrained classifier.
   *
   * @param classes how many there are, at most 256
   * @param minCount features counted more seldom never get a weight
   */
  Perceptron(int classes, int minCount) {
    this.classes = classes;
    this.minCount = minCount;
    this.counts = new byte[1 << 26];
  }

  /** Counts features, before the first update; hashes that share a counter do no harm. */
  void count(int[] features, int length) {
    for (int i = 0; i < length; i++) {
      int slot = features[i] >>> 6;
      if (counts[slot] < minCount) {
        counts[slot]++;
      }
    }
  }

  /** Fills in the classes' scores. */
  void score(int[] features, int length, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < length; i++) {
      Row row = rows[slot(features[i])];
      if (row != null) {
        for (int e = 0; e < row.size; e++) {
          scores[row.classOf[e] & 0xFF] += row.weight[e];
        }
      }
    }
  }

  /** Goes one decision on: towards the right class, away from the guess, if they differ. */
  void learn(int[] features, int length, int right, int guess) {
    steps++;
    if (right == guess) {
      return;
    }
    for (int i = 0; i < length; i++) {
      if (counts[features[i] >>> 6] >= minCount) {
        Row row = row(features[i]);
        row.add(right, 1, steps);
        row.add(guess, -1, steps);
        row.updates++;
      }
    }
  }

  private Row row(int key) {
    int slot = slot(key);
    if (rows[slot] == null) {
      if (size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      rows[slot] = new Row();
      size++;
    }
    return rows[slot];
  }

  private void grow() {
    int[] oldKeys = keys;
    Row[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new Row[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 5) & mask;
    while (rows[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Writes the averaged weights as whole numbers.
   *
   * @param out the model
   * @param scale a weight of 1 becomes this
   * @param minUpdates features that took part in fewer errors are left out
   * @param minWeight smaller weights are left out, in scaled units
   * @return rows and entries written
   */
  int[] write(ModelWriter out, float scale, int minUpdates, int minWeight) {
    int[] sorted = new int[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != null) {
        sorted[n++] = keys[i] ^ Integer.MIN_VALUE;
      }
    }
    Arrays.sort(sorted);
    ModelWriter body = new ModelWriter();
    int rowCount = 0;
    int entries = 0;
    int last = 0;
    for (int flipped : sorted) {
      int key = flipped ^ Integer.MIN_VALUE;
      Row row = rows[slot(key)];
      if (row.updates < minUpdates) {
        continue;
      }
      ModelWriter packed = new ModelWriter();
      int kept = row.pack(packed, classes, steps, scale, minWeight);
      if (kept > 0) {
        body.varint(key - last).varint(kept).bytes(packed.toBytes());
        last = key;
        rowCount++;
        entries += kept;
      }
    }
    out.varint(rowCount).varint(entries).bytes(body.toBytes());
    return new int[] {rowCount, entries};
  }

  /** A feature's weights for the classes that it ever took part in an error with. */
  private static final class Row {
    private byte[] classOf = new byte[2];
    private float[] weight = new float[2];
    private double[] total = new double[2];
    private int[] since = new int[2];
    private int size;
    private int updates;

    void add(int cls, float amount, int step) {
      int e = 0;
      while (e < size && (classOf[e] & 0xFF) != cls) {
        e++;
      }
      if (e == classOf.length) {
        classOf = Arrays.copyOf(classOf, size * 2);
        weight = Arrays.copyOf(weight, size * 2);
        total = Arrays.copyOf(total, size * 2);
        since = Arrays.copyOf(since, size * 2);
      }
      if (e == size) {
        classOf[e] = (byte) cls;
        since[e] = step;
        size++;
      }
      total[e] += (double) weight[e] * (step - since[e]);
      since[e] = step;
      weight[e] += amount;
    }

    int pack(ModelWriter out, int classes, int steps, float scale, int minWeight) {
      int kept = 0;
      for (int cls = 0; cls < classes; cls++) {
        for (int e = 0; e < size; e++) {
          if ((classOf[e] & 0xFF) == cls) {
            double average = (total[e] + (double) weight[e] * (steps - since[e])) / steps;
            int whole = (int) Math.round(average * scale);
            if (Math.abs(whole) >= minWeight) {
              out.bytes(new byte[] {(byte) cls}).zigzag(whole);
              kept++;
            }
          }
        }
      }
      return kept;
    }
  }
}
