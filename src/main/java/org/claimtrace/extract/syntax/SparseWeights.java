package org.claimtrace.extract.syntax;

import java.nio.ByteBuffer;

/**
 * The weights of a linear classifier: for a hashed feature, the few classes that it speaks for or
 * against. Open addressing over flat arrays, so that a look-up costs about two cache misses and no
 * object. Features are known by a 32-bit hash alone; no text can be read back.
 */
final class SparseWeights {
  private static final int SPREAD = 0x9E3779B1;

  private final int[] keys;
  private final int[] rowOfSlot;

  /**
   * Rows one after the other: the length, then entries (weight in the upper 24 bits, class below).
   */
  private final int[] rows;

  private final int shift;

  private SparseWeights(int[] keys, int[] rowOfSlot, int[] rows, int shift) {
    this.keys = keys;
    this.rowOfSlot = rowOfSlot;
    this.rows = rows;
    this.shift = shift;
  }

  /**
   * Adds what the features say to the classes' scores.
   *
   * @param features hashes, none of them 0
   * @param count how many of them count
   * @param scores one per class
   */
  void addTo(int[] features, int count, int[] scores) {
    int mask = keys.length - 1;
    for (int i = 0; i < count; i++) {
      int key = features[i];
      int slot = (key * SPREAD) >>> shift;
      int found = keys[slot];
      while (found != key && found != 0) {
        slot = (slot + 1) & mask;
        found = keys[slot];
      }
      if (found == key) {
        int row = rowOfSlot[slot];
        int end = row + rows[row];
        for (int e = row + 1; e <= end; e++) {
          scores[rows[e] & 0xFF] += rows[e] >> 8;
        }
      }
    }
  }

  /**
   * Reads what {@code train.ModelWriter} writes: the number of rows and entries, then per row the
   * difference to the last key, the number of entries, and each entry's class and zigzag weight.
   *
   * @param in at the section's start; left after its end
   * @return the weights
   * @throws java.nio.BufferUnderflowException if the bytes end too soon
   */
  static SparseWeights read(ByteBuffer in) {
    int count = ModelBytes.varint(in);
    int entries = ModelBytes.varint(in);
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, count)));
    int shift = 32 - bits;
    int[] keys = new int[1 << bits];
    int[] rowOfSlot = new int[1 << bits];
    int[] rows = new int[count + entries];
    int key = 0;
    int at = 0;
    for (int row = 0; row < count; row++) {
      key += ModelBytes.varint(in);
      int slot = (key * SPREAD) >>> shift;
      while (keys[slot] != 0) {
        slot = (slot + 1) & (keys.length - 1);
      }
      keys[slot] = key;
      rowOfSlot[slot] = at;
      int length = ModelBytes.varint(in);
      rows[at++] = length;
      for (int e = 0; e < length; e++) {
        int cls = in.get() & 0xFF;
        rows[at++] = (ModelBytes.zigzag(in) << 8) | cls;
      }
    }
    return new SparseWeights(keys, rowOfSlot, rows, shift);
  }
}
