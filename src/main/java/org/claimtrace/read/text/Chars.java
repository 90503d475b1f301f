package org.claimtrace.read.text;

/** What characters are, by Unicode rather than by ASCII. */
public final class Chars {
  private Chars() {}

  /**
   * Whether a character only makes room: white space, also the kinds that do not break, and the
   * invisible U+200B and U+FEFF.
   *
   * @param c a UTF-16 unit; all such characters are single units
   * @return true if so
   */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /**
   * Leaves out the white space at both ends.
   *
   * @param text a text
   * @param from start of a range of it
   * @param to end of that range
   * @return the range without them; empty, at {@code to}, if there is nothing else
   */
  public static Range trim(CharSequence text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  /**
   * Whether a character closes a quotation or bracket.
   *
   * @param c a UTF-16 unit
   * @return true if so; straight quotes do both
   */
  public static boolean isCloser(char c) {
    return ")]}\"'”’»›*_".indexOf(c) >= 0;
  }

  /**
   * Whether a character opens a quotation or bracket.
   *
   * @param c a UTF-16 unit
   * @return true if so; straight quotes do both
   */
  public static boolean isOpener(char c) {
    return "([{\"'“‘«‹„*_¿¡".indexOf(c) >= 0;
  }

  /**
   * A digit above the line, so that it keeps its place without layout.
   *
   * @param c a UTF-16 unit
   * @return the superscript digit of a digit from 0 to 9; any other unit as it is
   */
  public static char raised(char c) {
    return c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c;
  }

  /**
   * A superscript digit's value.
   *
   * @param c a UTF-16 unit
   * @return 0 to 9, or -1 if it is none
   */
  public static int superscript(char c) {
    return "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
  }

  /**
   * Whether a character is one of the ten ASCII digits.
   *
   * @param c a UTF-16 unit
   * @return true if so
   */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Whether a character joins the ends of a range of numbers.
   *
   * @param c a UTF-16 unit
   * @return true for the hyphens and dashes
   */
  public static boolean isDash(char c) {
    return "-‐‑‒–—−⁻".indexOf(c) >= 0;
  }
}
