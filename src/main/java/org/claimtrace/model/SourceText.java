package org.claimtrace.model;

import java.util.Arrays;

/**
 * An article's exact text. The only place that knows both Java's UTF-16 indices and the code points
 * in which every {@link Span} counts (as the Web Annotation model asks).
 */
public final class SourceText {
  private final String value;

  /** UTF-16 index of the high surrogate of every character outside the basic plane, ascending. */
  private final int[] astral;

  private SourceText(String value, int[] astral) {
    this.value = value;
    this.astral = astral;
  }

  /**
   * Wraps a text.
   *
   * @param value well-formed UTF-16, without lone surrogates
   * @return the text
   */
  public static SourceText of(String value) {
    int[] found = new int[8];
    int n = 0;
    for (int i = 0; i < value.length(); i++) {
      if (!Character.isSurrogate(value.charAt(i))) {
        continue;
      }
      if (i + 1 >= value.length()
          || !Character.isSurrogatePair(value.charAt(i), value.charAt(i + 1))) {
        throw new IllegalArgumentException("lone surrogate at UTF-16 index " + i);
      }
      if (n == found.length) {
        found = Arrays.copyOf(found, n * 2);
      }
      found[n++] = i++;
    }
    return new SourceText(value, Arrays.copyOf(found, n));
  }

  /**
   * The whole text.
   *
   * @return the text as a Java string
   */
  public String value() {
    return value;
  }

  /**
   * How long the text is.
   *
   * @return the number of code points
   */
  public int length() {
    return value.length() - astral.length;
  }

  /**
   * The text at a span.
   *
   * @param span a range of this text
   * @return the characters, verbatim
   */
  public String slice(Span span) {
    return value.substring(toUtf16(span.start()), toUtf16(span.end()));
  }

  /**
   * The span of a range of UTF-16 indices.
   *
   * @param from first UTF-16 index inside
   * @param to first UTF-16 index after
   * @return the same range in code points
   */
  public Span span(int from, int to) {
    return new Span(toCodePoint(from), toCodePoint(to));
  }

  /**
   * A code point's place in the Java string.
   *
   * @param codePoint 0 to {@link #length()}
   * @return its UTF-16 index
   */
  public int toUtf16(int codePoint) {
    if (codePoint < 0 || codePoint > length()) {
      throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
    }
    int low = 0;
    int high = astral.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (astral[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /**
   * A Java string index as a code point offset.
   *
   * @param utf16 0 to the string's length; inside a pair it counts as behind the pair
   * @return the offset in code points
   */
  public int toCodePoint(int utf16) {
    if (utf16 < 0 || utf16 > value.length()) {
      throw new IndexOutOfBoundsException("UTF-16 index " + utf16 + " of " + value.length());
    }
    int at = Arrays.binarySearch(astral, utf16);
    int before = at >= 0 ? at : -at - 1;
    boolean inside = before > 0 && astral[before - 1] == utf16 - 1;
    return utf16 - before + (inside ? 1 : 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && value.equals(text.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "SourceText[" + length() + " code points]";
  }
}
