package org.claimtrace.extract.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code data/rules/*.yaml}: some files hold word lists, all others rules. */
public final class RuleFiles {
  private static final String WORDS = "words.yaml";
  private static final String CUES = "cues.yaml";

  /** Files that hold word lists and no rules. */
  private static final Set<String> NO_RULES = Set.of(WORDS, CUES, "trial.yaml");

  private RuleFiles() {}

  /**
   * The rules.
   *
   * @param folder {@code data/rules}
   * @param predicates the ontology's claim predicates
   * @return the rules, by file name, then by place
   * @throws ProblemException {@link ErrorCode#BROKEN_DATA_FILE} or {@link ErrorCode#BAD_RULE}
   */
  public static List<Rule> rules(Path folder, Set<String> predicates) {
    RuleReader reader = new RuleReader(new Inflections(irregular(folder)), predicates);
    List<Rule> rules = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Path file : files(folder)) {
      String name = file.getFileName().toString();
      if (NO_RULES.contains(name)) {
        continue;
      }
      Object content = yaml(file);
      if (!(content instanceof List<?> list)) {
        throw new ProblemException(
            ErrorCode.BAD_RULE,
            name,
            "the file is no list of rules",
            "Begin each rule with '- id: …'.");
      }
      int number = 0;
      for (Object item : list) {
        Rule rule = reader.read(name + ", rule " + ++number, item);
        String other = seen.put(rule.id(), rule.place());
        if (other != null) {
          throw new ProblemException(
              ErrorCode.BAD_RULE,
              rule.place(),
              "the id '" + rule.id() + "' is taken by " + other,
              "Give it another id.");
        }
        rules.add(rule);
      }
    }
    return rules;
  }

  /**
   * The closed word lists.
   *
   * @param folder {@code data/rules}
   * @return the lists
   */
  public static WordLists words(Path folder) {
    Map<String, Set<String>> lists = new HashMap<>();
    section(folder.resolve(WORDS), "lists")
        .forEach((name, words) -> lists.put(name, new LinkedHashSet<>(words)));
    return new WordLists(lists);
  }

  /**
   * The cues of polarity, modality, roles and tiers.
   *
   * @param folder {@code data/rules}
   * @param section one of the file's maps
   * @return its lists by name
   */
  public static Map<String, List<String>> cues(Path folder, String section) {
    return section(folder.resolve(CUES), section);
  }

  private static Map<String, List<String>> irregular(Path folder) {
    return section(folder.resolve(WORDS), "irregular");
  }

  private static Map<String, List<String>> section(Path file, String name) {
    if (!(yaml(file) instanceof Map<?, ?> all) || !(all.get(name) instanceof Map<?, ?> section)) {
      throw new ProblemException(
          ErrorCode.BAD_RULE,
          file.getFileName().toString(),
          "the map '" + name + "' is missing",
          "Add it, or restore the file.");
    }
    Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
    section.forEach(
        (key, value) ->
            lists.put(
                String.valueOf(key),
                value instanceof List<?> words
                    ? words.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value))));
    return lists;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .sorted(java.util.Comparator.comparing(file -> file.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NO_HOME,
              "data/rules",
              "the folder cannot be read",
              "Point --home at a folder with ontology, data and queries."),
          e);
    }
  }

  /**
   * A file of knowledge.
   *
   * @param file YAML
   * @return its lists, maps and words; an empty list for an empty file
   * @throws ProblemException {@link ErrorCode#BROKEN_DATA_FILE}
   */
  public static Object yaml(Path file) {
    LoadSettings settings = LoadSettings.builder().setLabel(file.getFileName().toString()).build();
    try {
      Object content = new Load(settings).loadFromString(Files.readString(file));
      return content == null ? List.of() : content;
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
      throw broken(file.getFileName() + line, e.getProblem(), e);
    } catch (YamlEngineException | IOException e) {
      throw broken(file.getFileName().toString(), String.valueOf(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw broken(file.getFileName().toString(), "it is nested too deeply", e);
    }
  }

  private static ProblemException broken(String place, String cause, Throwable origin) {
    return new ProblemException(
        new Problem(
            ErrorCode.BROKEN_DATA_FILE, place, "no YAML: " + cause, "Mend the line and try again."),
        origin);
  }
}
