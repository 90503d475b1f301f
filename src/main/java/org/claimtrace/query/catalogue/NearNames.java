package org.claimtrace.query.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Guesses which name was meant. */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /**
   * The names that resemble a text: few letters apart, or sharing a word.
   *
   * @param text as typed
   * @param names what there is
   * @return at most three, the nearest first
   */
  public static List<String> of(String text, List<String> names) {
    String typed = text.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> isNear(typed, name))
        .sorted(
            Comparator.comparingInt((String name) -> distance(typed, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static boolean isNear(String typed, String name) {
    Set<String> words =
        Set.of(Arrays.stream(typed.split("[-_ /]", -1)).distinct().toArray(String[]::new));
    return distance(typed, name) <= Math.max(2, name.length() / 4)
        || Arrays.stream(name.split("[-/]", -1)).anyMatch(w -> w.length() > 3 && words.contains(w));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
