package org.claimtrace.model.lexicon;

import java.util.List;
import java.util.Locale;

/**
 * Imported labels that only count as they are spelled: those of three characters, and short ones
 * with a capital inside, because {@code AIDS} and {@code aids}, {@code Met} and {@code met}, {@code
 * SAMe} and {@code same} are different words.
 */
public final class Capitals {
  /** Longer labels with capitals are names that somebody shouted. */
  private static final int LONGEST = 7;

  private static final int SHORT = 3;

  private Capitals() {}

  /**
   * Whether case tells.
   *
   * @param label a label as its source writes it
   * @return true if it has at most seven characters and a capital; but false for one of more than
   *     three whose only capital is the first of several letters
   */
  public static boolean matter(String label) {
    if (label.length() > LONGEST || label.equals(label.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean first = label.substring(1).equals(label.substring(1).toLowerCase(Locale.ROOT));
    boolean small = label.codePoints().anyMatch(Character::isLowerCase);
    return label.length() <= SHORT || !first || !small;
  }

  /** The words as written, plural endings and signs left out. */
  static String spelling(List<Word> words) {
    StringBuilder spelling = new StringBuilder();
    for (Word word : words) {
      if (word.isWord()) {
        boolean plural = word.lower().startsWith(word.norm());
        String text = word.text();
        spelling.append(spelling.length() == 0 ? "" : " ");
        // "SSRIs" is several of what "SSRI" is; "GAS" is not several of "GA"
        boolean small = plural && text.endsWith("s") && word.norm().length() < text.length();
        spelling.append(small ? text.substring(0, word.norm().length()) : text);
      }
    }
    return spelling.toString();
  }
}
