package org.claimtrace.read.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimtrace.read.text.Range;

/**
 * The words of a stretch of text, folded: lower case, without accents and marks, {@code &} as
 * {@code and}, without a possessive {@code 's}.
 *
 * @param words folded
 * @param ranges where each is in the text
 */
record FoldedWords(List<String> words, List<Range> ranges) {
  static FoldedWords of(String text, Range range) {
    List<String> words = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    int at = range.from();
    while (at < range.to()) {
      int from = at;
      while (at < range.to() && isWord(text, at, range)) {
        at++;
      }
      if (at == from) {
        at++;
        if (text.charAt(from) == '&') {
          words.add("and");
          ranges.add(new Range(from, at));
        }
        continue;
      }
      String word = plain(text.substring(from, at));
      if (!word.isEmpty()) {
        words.add(word);
        ranges.add(new Range(from, at));
      }
    }
    return new FoldedWords(words, ranges);
  }

  /** A whole name, folded in the same way. */
  static String fold(String name) {
    return String.join(" ", of(name, new Range(0, name.length())).words());
  }

  private static boolean isWord(String text, int at, Range range) {
    char c = text.charAt(at);
    boolean joined = "'’‘-‐‑".indexOf(c) >= 0 && at + 1 < range.to();
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || joined || mark;
  }

  private static String plain(String word) {
    String bare =
        word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(bare, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> plain.append((char) c));
    return plain.toString().replace("ø", "o").replace("ł", "l").replace("ß", "ss");
  }
}
