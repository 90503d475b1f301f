package org.claimtrace.eval.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds names so that case, plural, articles and hyphens do not count. Follows the reference scorer
 * character by character, so "letter" and "white space" mean here what they mean in Python.
 */
public final class Folding {
  private static final Set<String> STOP =
      Set.of(
          "a", "an", "the", "of", "in", "on", "for", "to", "and", "or", "with", "by", "from", "at",
          "as", "its", "their", "this", "that", "these", "those");

  private Folding() {}

  /**
   * Lower case, NFKC, hyphens and most punctuation as one space.
   *
   * @param text any text
   * @return the folded text, without white space at its ends
   */
  public static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder(lower.length());
    lower
        .codePoints()
        .map(c -> c == 0x2019 ? '\'' : c)
        .forEach(c -> kept.appendCodePoint(isKept(c) ? c : ' '));
    return space(kept.toString());
  }

  /**
   * A word without its plural ending.
   *
   * @param word a folded word
   * @return its stem
   */
  public static String stem(String word) {
    int length = word.codePointCount(0, word.length());
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural =
        length > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * The stems of a name's words, without articles and prepositions.
   *
   * @param name any text
   * @return the set; of the whole folded name if nothing else is left
   */
  public static Set<String> tokens(String name) {
    String folded = fold(name);
    Set<String> tokens = new HashSet<>();
    for (String word : words(folded)) {
      if (!STOP.contains(word)) {
        tokens.add(stem(word));
      }
    }
    return tokens.isEmpty() ? Set.of(folded) : Set.copyOf(tokens);
  }

  /**
   * Whether a name is a study's key.
   *
   * @param name any text
   * @return true for {@code study:…}
   */
  public static boolean isStudy(String name) {
    String folded = fold(name);
    return folded.startsWith("study:") || folded.startsWith("study ");
  }

  /**
   * Runs of white space as one space, none at the ends.
   *
   * @param text any text
   * @return the text
   */
  public static String space(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i); // all white space lies in the basic plane
      if (isSpace(c)) {
        pending = out.length() > 0;
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

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isKept(int c) {
    return isWord(c) || ".%:/[]'".indexOf(c) >= 0;
  }

  /** Python's {@code \w}: letters, all kinds of numbers, the underscore; no combining marks. */
  private static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> c == '_' || Character.isLetter(c);
    };
  }

  /** Python's {@code \s}: more than Java's white space (no-break space, U+0085). */
  private static boolean isSpace(char c) {
    return (c >= 0x09 && c <= 0x0D)
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }
}
