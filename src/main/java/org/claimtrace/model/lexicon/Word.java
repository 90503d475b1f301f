package org.claimtrace.model.lexicon;

/**
 * A word, number or sign of a text. Labels and articles are cut the same way, so that one matches
 * the other.
 *
 * @param start its first UTF-16 index in the string that was cut
 * @param end the first UTF-16 index after it
 * @param text the characters, verbatim
 * @param lower lower case, typographic signs folded
 * @param norm {@code lower} without the plural ending
 */
public record Word(int start, int end, String text, String lower, String norm) {
  /**
   * Whether it is a word or number, not a sign.
   *
   * @return true if it begins with a letter or digit
   */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
