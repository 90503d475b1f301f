package org.claimtrace.review;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words without what a copy, an editor or a type-setter may have changed in them: white space, the
 * form of quotation marks and dashes, invisible characters, composed or decomposed accents.
 */
public final class Folded {
  private Folded() {}

  /**
   * A passage, for comparison.
   *
   * @param text any text
   * @return the text in Unicode's form C with plain quotation marks and dashes, white space as
   *     single spaces, none at the ends
   */
  public static String passage(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(Folded::plain)
        .forEach(folded::appendCodePoint);
    return space(folded.toString());
  }

  /**
   * A name, for comparison.
   *
   * @param name any text
   * @return as a passage, in lower case
   */
  public static String name(String name) {
    return passage(name).toLowerCase(Locale.ROOT);
  }

  /**
   * Runs of white space as one space; white space is what the evaluation's reference (Python) takes
   * for it.
   *
   * @param text any text
   * @return the text, without white space at its ends
   */
  public static String space(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i); // all white space lies in the basic plane
      if (isSpace(c)) {
        pending = !out.isEmpty();
      } else {
        if (pending) {
          out.append(' ');
          pending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return (c >= 0x09 && c <= 0x0D)
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  private static int plain(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032 -> '\'';
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
      default -> c;
    };
  }
}
