package org.claimtrace.extract.syntax;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The weights of a linear classifier: for a hashed feature, the classes that it speaks for or
 * against. Features are known by a 32-bit hash alone; no text can be read back.
 *
 * <p>Nearly all the time of tagging and parsing goes here, so it minds the processor's caches: all
 * features of a decision are looked up before the first row is read, so that the memory can serve
 * them side by side, and rows that speak of many classes lie as {@link Lanes}. Together they made
 * the parser three times as fast as a plain table of entries.
 */
final class SparseWeights {
  private static final int SPREAD = 0x9E3779B1;

  /** Rows with so many entries or more lie as lanes: the room is the same, the time a third. */
  private static final int DENSE = 12;

  /** Open addressing: the feature's key above, its row below; 0 for no feature. */
  private final long[] table;

  /**
   * Rows one after the other: the length, then entries (weight in the upper 24 bits, class below).
   */
  private final int[] rows;

  private final Lanes lanes;
  private final int shift;

  private SparseWeights(long[] table, int[] rows, Lanes lanes, int shift) {
    this.table = table;
    this.rows = rows;
    this.lanes = lanes;
    this.shift = shift;
  }

  /** Room for one decision's rows; not for several threads. */
  static final class Room {
    private final long[] found;
    private final int[] dense;
    private final int[] sparse;
    private final int[] ends;

    /**
     * Room.
     *
     * @param features the most features that a decision has
     */
    Room(int features) {
      found = new long[features];
      dense = new int[features];
      sparse = new int[features];
      ends = new int[features];
    }
  }

  /**
   * Adds what the features say to the classes' scores.
   *
   * @param features hashes, none of them 0
   * @param count how many of them count
   * @param scores one per class
   * @param room for as many features
   */
  void addTo(int[] features, int count, int[] scores, Room room) {
    long[] found = room.found;
    for (int i = 0; i < count; i++) {
      found[i] = table[(features[i] * SPREAD) >>> shift];
    }
    int dense = 0;
    int sparse = 0;
    for (int i = 0; i < count; i++) {
      int row = row(features[i], found[i]);
      if (row < 0) {
        room.dense[dense++] = ~row;
      } else if (row > 0) {
        room.sparse[sparse++] = row;
      }
    }
    for (int i = 0; i < sparse; i++) {
      room.ends[i] = room.sparse[i] + rows[room.sparse[i]];
    }
    lanes.addTo(room.dense, dense, scores);
    for (int i = 0; i < sparse; i++) {
      for (int e = room.sparse[i] + 1; e <= room.ends[i]; e++) {
        scores[rows[e] & 0xFF] += rows[e] >> 8;
      }
    }
  }

  /** Where a feature's row is: positive in the rows, the complement in the lanes; 0 for none. */
  private int row(int key, long first) {
    long found = first;
    int slot = (key * SPREAD) >>> shift;
    while ((int) (found >>> 32) != key) {
      if (found == 0) {
        return 0;
      }
      slot = (slot + 1) & (table.length - 1);
      found = table[slot];
    }
    return (int) found;
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
    long[] table = new long[1 << bits];
    int[] rows = new int[1 + count + entries];
    Lanes.Maker lanes = new Lanes.Maker();
    int[] row = new int[256];
    int key = 0;
    int at = 1;
    for (int i = 0; i < count; i++) {
      key += ModelBytes.varint(in);
      int length = ModelBytes.varint(in);
      for (int e = 0; e < length; e++) {
        int cls = in.get() & 0xFF;
        row[e] = (ModelBytes.zigzag(in) << 8) | cls;
      }
      if (length >= DENSE && Lanes.takes(row, length)) {
        put(table, 32 - bits, key, ~lanes.add(row, length));
      } else {
        put(table, 32 - bits, key, at);
        rows[at] = length;
        System.arraycopy(row, 0, rows, at + 1, length);
        at += length + 1;
      }
    }
    return new SparseWeights(table, Arrays.copyOf(rows, at), lanes.made(), 32 - bits);
  }

  private static void put(long[] table, int shift, int key, int row) {
    int slot = (key * SPREAD) >>> shift;
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = (long) key << 32 | (row & 0xFFFFFFFFL);
  }
}
