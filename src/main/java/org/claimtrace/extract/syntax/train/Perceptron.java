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

  /** For each key's slot, its row's number plus one. */
  private int[] slots = new int[1 << 16];

  private final WeightRows rows = new WeightRows();
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
      int row = slots[slot(features[i])] - 1;
      if (row >= 0) {
        rows.addTo(row, scores);
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
        rows.update(row(features[i]), right, guess, steps);
      }
    }
  }

  private int row(int key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      slots[slot] = rows.create() + 1;
      size++;
    }
    return slots[slot] - 1;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldSlots = slots;
    keys = new int[oldKeys.length * 2];
    slots = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldSlots[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        slots[slot] = oldSlots[i];
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 5) & mask;
    while (slots[slot] != 0 && keys[slot] != key) {
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
      if (slots[i] != 0) {
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
      int row = slots[slot(key)] - 1;
      if (rows.updates(row) < minUpdates) {
        continue;
      }
      ModelWriter packed = new ModelWriter();
      int kept = rows.pack(row, packed, classes, steps, scale, minWeight);
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
}
