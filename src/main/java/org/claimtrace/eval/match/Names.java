package org.claimtrace.eval.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimtrace.eval.text.Folding;

/** Compares names; keeps what it has folded, because the same names come again and again. */
final class Names {
  private final Map<String, Set<String>> tokens = new HashMap<>();
  private final Map<String, Boolean> studies = new HashMap<>();

  /** Whether one of the names has just the gold name's words. */
  boolean same(String gold, List<String> names) {
    return names.stream().anyMatch(name -> tokens(gold).equals(tokens(name)));
  }

  /** Whether one of the names contains the gold name, lies in it, or shares half of all words. */
  boolean overlap(String gold, List<String> names) {
    return names.stream().anyMatch(name -> overlap(tokens(gold), tokens(name)));
  }

  /** Whether a name is a study's key. */
  boolean isStudy(String name) {
    return studies.computeIfAbsent(name, Folding::isStudy);
  }

  /** Whether one of the names speaks of a study: as a key, or by one of the words. */
  boolean meansStudy(List<String> names, List<String> words) {
    return names.stream()
        .anyMatch(
            name -> {
              String lower = name.toLowerCase(Locale.ROOT);
              return isStudy(name) || words.stream().anyMatch(lower::contains);
            });
  }

  private Set<String> tokens(String name) {
    return tokens.computeIfAbsent(name, Folding::tokens);
  }

  private static boolean overlap(Set<String> gold, Set<String> found) {
    Set<String> shared = new HashSet<>(gold);
    shared.retainAll(found);
    int common = shared.size();
    int all = gold.size() + found.size() - common;
    return common > 0 && (common == Math.min(gold.size(), found.size()) || 2 * common >= all);
  }
}
