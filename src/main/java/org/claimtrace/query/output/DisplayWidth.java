package org.claimtrace.query.output;

/**
 * How many columns a terminal gives to a text: none for what combines with the character before,
 * two for what East Asian Width (Unicode Standard Annex 11) calls wide or fullwidth, else one.
 */
public final class DisplayWidth {
  private static final String MORE = "…";

  /** First and last code points of the wide blocks, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x2E80, 0x303E}, {0x3041, 0x33FF},
    {0x3400, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x17000, 0x18AFF}, {0x1B000, 0x1B2FF},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /**
   * A text's width.
   *
   * @param text without line breaks
   * @return columns
   */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    if (c < 0x300) {
      return c == 0xAD ? 0 : 1;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        return isWide(c) ? 2 : 1;
      }
    }
  }

  private static boolean isWide(int c) {
    for (int[] block : WIDE) {
      if (c <= block[1]) {
        return c >= block[0];
      }
    }
    return false;
  }

  /**
   * Shortens a text that is too wide, never between a character and its combining marks.
   *
   * @param text without line breaks
   * @param columns at most so wide, at least 1
   * @return the text, or its beginning and …
   */
  public static String shorten(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, columns - 1)).stripTrailing() + MORE;
  }

  /**
   * How much of a text fits.
   *
   * @param text without line breaks
   * @param columns at most so wide
   * @return the UTF-16 index behind the last character that fits with its combining marks
   */
  static int fitting(String text, int columns) {
    int at = 0;
    int taken = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      taken += of(c);
      if (taken > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /**
   * Fills a text up with blanks.
   *
   * @param text without line breaks
   * @param columns at least so wide
   * @param right whether the blanks stand before it
   * @return the text and blanks
   */
  static String pad(String text, int columns, boolean right) {
    String blanks = " ".repeat(Math.max(0, columns - of(text)));
    return right ? blanks + text : text + blanks;
  }
}
