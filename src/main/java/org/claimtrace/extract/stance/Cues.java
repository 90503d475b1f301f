package org.claimtrace.extract.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.line.Line;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * Cue phrases by the name of their list ({@code data/rules/cues.yaml}), found in a line by their
 * first word.
 */
public final class Cues {
  private final Map<String, Map<String, List<List<String>>>> lists = new LinkedHashMap<>();

  /**
   * Sets up.
   *
   * @param phrases cue phrases by list
   */
  public Cues(Map<String, List<String>> phrases) {
    phrases.forEach(
        (name, list) -> {
          Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();
          for (String phrase : list) {
            List<String> words = Words.of(phrase).stream().map(Word::lower).toList();
            byFirst.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(words);
          }
          lists.put(name, byFirst);
        });
  }

  /**
   * Whether a cue of a list begins at a word.
   *
   * @param list the list's name
   * @param line the sentence
   * @param at the word
   * @return true if so
   */
  public boolean at(String list, Line line, int at) {
    return end(list, line, at) >= 0;
  }

  /**
   * Where the longest cue of a list that begins at a word ends.
   *
   * @param list the list's name
   * @param line the sentence
   * @param at the cue's first word
   * @return the first word behind it, or -1 if none begins there
   */
  int end(String list, Line line, int at) {
    int end = -1;
    for (List<String> words :
        lists.getOrDefault(list, Map.of()).getOrDefault(line.lower(at), List.of())) {
      boolean all = true;
      for (int i = 0; all && i < words.size(); i++) {
        all = line.lower(at + i).equals(words.get(i));
      }
      if (all) {
        end = Math.max(end, at + words.size());
      }
    }
    return end;
  }

  /**
   * The last cue of a list inside a range.
   *
   * @param list the list's name
   * @param line the sentence
   * @param from the first word of the range
   * @param to the first word behind it
   * @return the cue's first word, or -1
   */
  public int last(String list, Line line, int from, int to) {
    for (int i = Math.min(to, line.size()) - 1; i >= Math.max(0, from); i--) {
      if (at(list, line, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a cue of a list occurs inside a range.
   *
   * @param list the list's name
   * @param line the sentence
   * @param from the first word of the range
   * @param to the first word behind it
   * @return true if so
   */
  public boolean in(String list, Line line, int from, int to) {
    return last(list, line, from, to) >= 0;
  }
}
