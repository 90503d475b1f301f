package org.claimtrace.model.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, in time linear in its length. */
public final class Words {
  private Words() {}

  /**
   * Cuts a text. Hyphens, apostrophes and slashes stand alone, so that {@code phobic-anxiety} and
   * {@code phobic anxiety} share their words; a decimal point or thousands comma stays inside its
   * number. Characters that nobody sees (soft hyphens, spaces of no width) part no words and are
   * none: they stay in {@link Word#text} inside a word, and are left out everywhere else.
   *
   * @param text any text
   * @return its words and signs, in order, without white space
   */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        i += Character.charCount(c);
        continue;
      }
      int end = Character.isLetterOrDigit(c) ? endOfWord(text, i) : i + Character.charCount(c);
      words.add(word(text, i, end));
      i = end;
    }
    return words;
  }

  /**
   * The key under which a label is known: its normal words, signs left out, one space between.
   *
   * @param label any text
   * @return the key; empty if it holds no word
   */
  public static String key(String label) {
    StringBuilder key = new StringBuilder(label.length());
    for (Word word : of(label)) {
      if (word.isWord()) {
        key.append(key.length() == 0 ? "" : " ").append(word.norm());
      }
    }
    return key.toString();
  }

  /**
   * The first normal word of a label, without cutting the rest.
   *
   * @param label any text
   * @return the word; empty if it holds none
   */
  static String first(String label) {
    for (int i = 0; i < label.length(); ) {
      int c = label.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return word(label, i, endOfWord(label, i)).norm();
      }
      i += Character.charCount(c);
    }
    return "";
  }

  private static int endOfWord(String text, int from) {
    int i = from;
    int end = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isInvisible(c)) {
        i = next;
        continue;
      }
      boolean inside = Character.isLetterOrDigit(c) || isMark(c);
      boolean inNumber =
          (c == '.' || c == ',')
              && end > from
              && Character.isDigit(text.codePointBefore(end))
              && next < text.length()
              && Character.isDigit(text.codePointAt(next))
              && Character.isDigit(text.codePointAt(from));
      if (!inside && !inNumber) {
        break;
      }
      i = next;
      end = next;
    }
    return end;
  }

  /** A soft hyphen, a space or joiner of no width, a byte order mark. */
  private static boolean isInvisible(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  /**
   * A word as one sees it.
   *
   * @param raw any text
   * @return the text without characters that nobody sees
   */
  public static String visible(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (isInvisible(raw.charAt(i))) {
        StringBuilder seen = new StringBuilder(raw.length());
        raw.chars().filter(c -> !isInvisible(c)).forEach(c -> seen.append((char) c));
        return seen.toString();
      }
    }
    return raw;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Word word(String text, int start, int end) {
    String raw = text.substring(start, end);
    String lower = fold(visible(raw).toLowerCase(Locale.ROOT));
    return new Word(start, end, raw, lower, singular(lower));
  }

  private static String fold(String lower) {
    return switch (lower) {
      case "’", "ʼ" -> "'";
      case "‐", "‑", "‒", "–", "—", "−" -> "-";
      default -> lower;
    };
  }

  /** The rule that the gold's scorer uses, so that both agree on what the same word is. */
  private static String singular(String lower) {
    int n = lower.length();
    if (n > 4 && lower.endsWith("ies")) {
      return lower.substring(0, n - 3) + "y";
    }
    boolean keeps = lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is");
    return n > 3 && lower.endsWith("s") && !keeps ? lower.substring(0, n - 1) : lower;
  }
}
