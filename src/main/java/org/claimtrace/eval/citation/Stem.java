package org.claimtrace.eval.citation;

import java.util.regex.Pattern;

/** What of a sentence is compared: its first letters and digits, citation markers left out. */
public final class Stem {
  private static final int LENGTH = 60;
  private static final Pattern MARKER = Pattern.compile("\\[\\d[\\d\\s,;‐‑‒–—-]{0,200}]");

  private Stem() {}

  /**
   * The stem of a sentence.
   *
   * @param sentence its text, with or without markers
   * @return at most 60 letters and digits; empty if it has none
   */
  public static String of(String sentence) {
    String letters = letters(sentence);
    return letters.codePointCount(0, letters.length()) <= LENGTH
        ? letters
        : letters.substring(0, letters.offsetByCodePoints(0, LENGTH));
  }

  /**
   * All letters and digits of a text outside its citation markers.
   *
   * @param text any text
   * @return the letters and digits, nothing between them
   */
  public static String letters(String text) {
    String plain = MARKER.matcher(text).replaceAll(" ");
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
