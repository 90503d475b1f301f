package org.claimtrace.read.text;

/**
 * A half-open range of UTF-16 indices. Only for the way from bytes to document; the document counts
 * in code points.
 *
 * @param from the first index inside
 * @param to the first index after, at least {@code from}
 */
public record Range(int from, int to) {
  /** Refuses a range that is negative or runs backwards. */
  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no such range: " + from + ".." + to);
    }
  }

  /**
   * Whether it holds nothing.
   *
   * @return true if so
   */
  public boolean isEmpty() {
    return from == to;
  }

  /**
   * What stands there.
   *
   * @param text the text that the indices count in
   * @return the characters
   */
  public String in(String text) {
    return text.substring(from, to);
  }
}
