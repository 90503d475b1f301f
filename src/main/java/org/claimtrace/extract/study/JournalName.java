package org.claimtrace.extract.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimtrace.extract.line.Line;

/**
 * A journal's name, which a text may give in full and a list abbreviated (ISO 4), or the other way
 * round.
 *
 * @param words lower case, without those that abbreviations leave out
 */
record JournalName(List<String> words) {
  private static final Set<String> LEFT_OUT =
      Set.of("of", "and", "the", "in", "for", "on", "de", "&", ".");

  /** So many letters must both have; initials alone name nothing. */
  private static final int TELLING = 4;

  JournalName {
    words = List.copyOf(words);
  }

  static JournalName of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return new JournalName(
        Arrays.stream(lower.split("[^\\p{L}\\d]+", -1))
            .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
            .toList());
  }

  /** Whether a sentence has this name, and no longer one, at a word. */
  boolean isAt(Line line, int from) {
    int at = from;
    int letters = 0;
    for (String word : words) {
      while (at > from && at < line.size() && LEFT_OUT.contains(line.lower(at))) {
        at++;
      }
      String said = line.lower(at);
      boolean same = !said.isEmpty() && (said.startsWith(word) || word.startsWith(said));
      if (!same || !isCapital(line, at)) {
        return false;
      }
      letters += Math.min(said.length(), word.length());
      at++;
    }
    boolean whole =
        words.size() > 1 || (!words.isEmpty() && line.lower(at - 1).equals(words.get(0)));
    return letters >= TELLING && whole && !goesOn(line, at);
  }

  /** "the Journal of Pain Research" is not the Journal of Pain. */
  private static boolean goesOn(Line line, int at) {
    int next = at;
    while (next < line.size() && Set.of("of", "and", "&").contains(line.lower(next))) {
      next++;
    }
    return isCapital(line, next);
  }

  private static boolean isCapital(Line line, int at) {
    return at >= 0
        && at < line.size()
        && Character.isUpperCase(line.word(at).text().codePointAt(0));
  }
}
