package org.claimtrace.model;

/**
 * A half-open range of an article's text, counted in Unicode code points from 0.
 *
 * @param start the first code point inside
 * @param end the first code point after, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Refuses a range that is negative or runs backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + ".." + end);
    }
  }

  /**
   * How long it is.
   *
   * @return the number of code points
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether another span lies wholly inside this one.
   *
   * @param other the other span
   * @return true if so; a span contains itself
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two share at least one code point.
   *
   * @param other the other span
   * @return true if so
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The smallest span that holds both.
   *
   * @param other the other span
   * @return the hull
   */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
