package org.claimtrace.extract.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** The word lists of {@code data/rules/trial.yaml}. Immutable. */
public final class TrialWords {
  private static final String FILE = "trial.yaml";

  private final Map<String, Phrases> lists = new TreeMap<>();

  private TrialWords() {}

  /**
   * Reads the lists.
   *
   * @param home the folder that holds {@code data/rules}
   * @return the lists
   * @throws ProblemException BROKEN_DATA_FILE or BAD_RULE
   */
  public static TrialWords read(Path home) {
    Path file = home.resolve("data").resolve("rules").resolve(FILE);
    if (!(RuleFiles.yaml(file) instanceof Map<?, ?> map)) {
      throw bad("the file is no map of lists", "Begin each list with 'name: [words]'.");
    }
    TrialWords words = new TrialWords();
    map.forEach((name, list) -> words.lists.put(String.valueOf(name), phrases(name, list)));
    return words;
  }

  /**
   * One list.
   *
   * @param name its name in the file
   * @return its phrases
   * @throws ProblemException BAD_RULE if the file lacks it
   */
  public Phrases of(String name) {
    Phrases list = lists.get(name);
    if (list == null) {
      throw bad("the list '" + name + "' is missing", "Add it, or restore the file.");
    }
    return list;
  }

  private static Phrases phrases(Object name, Object list) {
    if (!(list instanceof List<?> words)) {
      throw bad("'" + name + "' is no list of words", "Write '" + name + ": [word, word]'.");
    }
    return new Phrases(words.stream().map(String::valueOf).toList());
  }

  private static ProblemException bad(String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_RULE, FILE, cause, remedy);
  }
}
