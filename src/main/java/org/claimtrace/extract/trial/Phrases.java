package org.claimtrace.extract.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Phrases found by their first word. A word that ends in {@code *} stands for all it begins. */
final class Phrases {
  private static final int STEM = 3;

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  Phrases(List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = new ArrayList<>();
      for (String part : phrase.split(" ", -1)) {
        if (part.endsWith("*")) {
          words.add(part);
        } else {
          Words.of(part).forEach(word -> words.add(word.lower()));
        }
      }
      byFirst.computeIfAbsent(key(words.get(0)), k -> new ArrayList<>()).add(words);
    }
  }

  /** Phrases with a prefix lie under the first letters, which every stem has. */
  private static String key(String first) {
    return first.endsWith("*") ? first.substring(0, STEM) + "*" : first;
  }

  /** How many words the longest phrase has that begins at a word; 0 if none does. */
  int at(List<Word> words, int at) {
    if (at < 0 || at >= words.size()) {
      return 0;
    }
    String lower = words.get(at).lower();
    int longest = longest(byFirst.getOrDefault(lower, List.of()), words, at);
    return lower.length() < STEM
        ? longest
        : Math.max(
            longest,
            longest(byFirst.getOrDefault(lower.substring(0, STEM) + "*", List.of()), words, at));
  }

  boolean has(List<Word> words, int at) {
    return at(words, at) > 0;
  }

  /** The first word in a range where a phrase begins, or -1. */
  int first(List<Word> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (at(words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  boolean in(List<Word> words, int from, int to) {
    return first(words, from, to) >= 0;
  }

  private static int longest(List<List<String>> phrases, List<Word> words, int at) {
    int longest = 0;
    for (List<String> phrase : phrases) {
      if (phrase.size() > longest && fits(phrase, words, at)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  private static boolean fits(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      String part = phrase.get(i);
      String lower = words.get(at + i).lower();
      boolean same =
          part.endsWith("*")
              ? lower.startsWith(part.substring(0, part.length() - 1))
              : lower.equals(part);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
