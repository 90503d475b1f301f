package org.claimtrace.extract.syntax;

import java.nio.ByteBuffer;

/**
 * Hashes of features and of parts of words: 32 bits, never 0 where a feature's key is made. The
 * functions are part of the model files: a change here needs new models.
 */
public final class Hash {
  private Hash() {}

  /** A feature's key from its template's number and one value. */
  static int of(int template, int a) {
    return key(a * 0x85EBCA6B + template * 0x27D4EB2F);
  }

  /** A feature's key from its template's number and two values. */
  static int of(int template, int a, int b) {
    return key(((a * 0x85EBCA6B) ^ Integer.rotateLeft(b * 0xC2B2AE35, 15)) + template * 0x27D4EB2F);
  }

  /** A feature's key from its template's number and three values. */
  static int of(int template, int a, int b, int c) {
    return of(template, join(a, b), c);
  }

  /** One value for two. */
  static int join(int a, int b) {
    return mix(a * 0x9E3779B1 + Integer.rotateLeft(b, 13) * 0x85EBCA77 + 0x165667B1);
  }

  /** Hash of a part of a string. */
  static int of(String text, int from, int to) {
    int h = to - from;
    for (int i = from; i < to; i++) {
      h = (h * 0x01000193) ^ text.charAt(i);
    }
    return mix(h);
  }

  /**
   * Hash of a word in lower case; digits count alike if it begins with one.
   *
   * @param lower the word
   * @return its hash
   */
  public static int ofWord(String lower) {
    int n = lower.length();
    if (n == 0 || !Character.isDigit(lower.charAt(0))) {
      return of(lower, 0, n);
    }
    int h = n;
    for (int i = 0; i < n; i++) {
      char c = lower.charAt(i);
      h = (h * 0x01000193) ^ (Character.isDigit(c) ? '0' : c);
    }
    return mix(h);
  }

  private static int key(int h) {
    int mixed = mix(h);
    return mixed == 0 ? 1 : mixed;
  }

  /**
   * The finalizer of MurmurHash3 (Appleby, public domain): every bit of h changes half the bits.
   */
  private static int mix(int value) {
    int h = value;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }

  /**
   * Reads a table of word hashes and values: the number, then difference to the last hash and
   * value.
   */
  static IntTable table(ByteBuffer in) {
    int count = ModelBytes.varint(in);
    IntTable table = new IntTable(count);
    int key = 0;
    for (int i = 0; i < count; i++) {
      key += ModelBytes.varint(in);
      table.put(key, ModelBytes.varint(in));
    }
    return table;
  }
}
