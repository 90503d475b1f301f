package org.claimtrace.extract.syntax;

/** A map from hashes to small numbers, without objects. A value of 0 is as good as none. */
public final class IntTable {
  private final int[] keys;
  private final int[] values;

  /**
   * An empty table.
   *
   * @param capacity the most keys that it will hold
   */
  public IntTable(int capacity) {
    int slots = Integer.highestOneBit(Math.max(8, capacity)) * 4;
    keys = new int[slots];
    values = new int[slots];
  }

  /**
   * The key's value.
   *
   * @param key a hash
   * @return its value, or 0
   */
  public int get(int key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  /**
   * Sets the key's value; the key 0 is not kept.
   *
   * @param key a hash
   * @param value its value
   */
  public void put(int key, int value) {
    int slot = slot(key);
    if (keys[slot] != key) {
      keys[slot] = key;
    }
    values[slot] = value;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B1) >>> 7) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
