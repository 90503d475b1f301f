package org.claimtrace.extract.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/** Phrases found by their first word. A word that ends in {@code *} stands for all it begins. */
public final class Phrases {
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

  /**
   * The longest phrase that begins at a word.
   *
   * @param words a sentence
   * @param at the word's index; outside the sentence nothing begins
   * @return how many words it has; 0 if none begins there
   */
  public int at(List<Word> words, int at) {
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

  /**
   * Whether a phrase begins at a word.
   *
   * @param words a sentence
   * @param at the word's index
   * @return true if so
   */
  public boolean has(List<Word> words, int at) {
    return at(words, at) > 0;
  }

  /**
   * The first word in a range where a phrase begins.
   *
   * @param words a sentence
   * @param from the first word of the range
   * @param to the first word behind it
   * @return the word's index, or -1
   */
  public int first(List<Word> words, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, words.size()); i++) {
      if (at(words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a phrase begins in a range.
   *
   * @param words a sentence
   * @param from the first word of the range
   * @param to the first word behind it
   * @return true if so
   */
  public boolean in(List<Word> words, int from, int to) {
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
