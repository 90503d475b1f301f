package org.claimtrace.extract.line;

import java.util.Map;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * The small closed word lists that chunking and reference need ({@code data/rules/words.yaml}). All
 * words are lower case.
 *
 * @param lists the lists by name
 */
public record WordLists(Map<String, Set<String>> lists) {
  /** Copies the map. */
  public WordLists {
    lists = Map.copyOf(lists);
  }

  /**
   * One list.
   *
   * @param name its name in the file
   * @return its words
   * @throws ProblemException {@link ErrorCode#BAD_RULE} if the file lacks it
   */
  public Set<String> of(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new ProblemException(
          ErrorCode.BAD_RULE,
          "data/rules/words.yaml",
          "the list '" + name + "' is missing",
          "Add it, or restore the file.");
    }
    return words;
  }

  /**
   * Whether a word is in a list.
   *
   * @param name the list
   * @param word a lower-case word
   * @return true if so
   */
  public boolean has(String name, String word) {
    return of(name).contains(word);
  }
}
