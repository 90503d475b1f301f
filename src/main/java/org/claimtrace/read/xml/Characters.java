package org.claimtrace.read.xml;

import java.util.Arrays;

/** All characters of a source, in order; its elements and texts are ranges of them. */
final class Characters {
  private char[] all = new char[4096];
  private int length;

  int length() {
    return length;
  }

  void append(char[] from, int start, int count) {
    if (all.length - length < count) {
      all = Arrays.copyOf(all, Math.max(all.length * 2, length + count));
    }
    System.arraycopy(from, start, all, length, count);
    length += count;
  }

  /** Between elements there is mostly nothing but a line end and indentation: one blank will do. */
  void shorten(int from) {
    int i = from;
    while (i < length && Spaces.isSpace(all[i])) {
      i++;
    }
    if (i == length && i > from) {
      length = from + 1;
      all[from] = ' ';
    }
  }

  /** By Unicode, where only XML's white space is nothing but a blank. */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(all[i])) {
        return false;
      }
    }
    return true;
  }

  /** The characters as they are. */
  String slice(int from, int to) {
    return new String(all, from, to - from);
  }

  /** The characters without white space around, and single blanks for that inside. */
  String text(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(all[start])) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(all[end - 1])) {
      end--;
    }
    return start == end ? "" : Spaces.single(all, start, end);
  }

  void write(int from, int to, Flow flow) {
    flow.text(all, from, to);
  }
}
