package org.claimtrace.read.sentence;

import org.claimtrace.read.text.Chars;

/**
 * The first word behind a stop.
 *
 * @param word its letters and digits, quotes and brackets before it left out; may be empty
 */
record Next(String word) {
  private static final int LONGEST = 40;

  static Next at(String text, int at) {
    int from = at;
    while (from < text.length() && from < at + 4 && Chars.isOpener(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to < from + LONGEST && isInside(text.charAt(to))) {
      to++;
    }
    return new Next(text.substring(from, to));
  }

  private static boolean isInside(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-';
  }

  boolean isDigit() {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }

  boolean isUpper() {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** One capital, and small letters or nothing behind it. */
  boolean isCapitalised() {
    return isUpper() && word.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-');
  }

  /** Begins small, and not as names such as mRNA do. */
  boolean isLower() {
    if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
      return false;
    }
    boolean greek =
        Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.GREEK;
    return !greek && word.chars().noneMatch(Character::isUpperCase);
  }
}
