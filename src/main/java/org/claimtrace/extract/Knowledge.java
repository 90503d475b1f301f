package org.claimtrace.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.PrecisionFile;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleFiles;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.direction.Directions;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.lexicon.Lexicon;

/**
 * What the extractor knows; none of it is Java.
 *
 * @param lexicon the known names
 * @param predicates the claim predicates, by name
 * @param tiers the names of the tiers
 * @param rules the rules
 * @param lists the closed word lists
 * @param cues the sections of {@code cues.yaml}, by name
 * @param trial the word lists for trials
 * @param bands how often rules were right on gold, by their ids; a rule without is unmeasured
 */
public record Knowledge(
    Lexicon lexicon,
    Map<String, PredicateForm> predicates,
    Set<String> tiers,
    List<Rule> rules,
    WordLists lists,
    Map<String, Map<String, List<String>>> cues,
    TrialWords trial,
    Map<String, Band> bands) {
  /** Copies the collections. */
  public Knowledge {
    predicates = Map.copyOf(predicates);
    tiers = Set.copyOf(tiers);
    rules = List.copyOf(rules);
    cues = Map.copyOf(cues);
    bands = Map.copyOf(bands);
  }

  /**
   * Knowledge whose rules nobody has measured.
   *
   * @param lexicon the known names
   * @param predicates the claim predicates, by name
   * @param tiers the names of the tiers
   * @param rules the rules
   * @param lists the closed word lists
   * @param cues the sections of {@code cues.yaml}, by name
   * @param trial the word lists for trials
   */
  public Knowledge(
      Lexicon lexicon,
      Map<String, PredicateForm> predicates,
      Set<String> tiers,
      List<Rule> rules,
      WordLists lists,
      Map<String, Map<String, List<String>>> cues,
      TrialWords trial) {
    this(lexicon, predicates, tiers, rules, lists, cues, trial, Map.of());
  }

  /**
   * Reads the rules beside what others have read.
   *
   * @param home the folder that holds {@code data/rules}
   * @param lexicon the known names
   * @param predicates the claim predicates
   * @param tiers the names of the tiers
   * @return all that the extractor knows
   */
  public static Knowledge read(
      Path home, Lexicon lexicon, List<PredicateForm> predicates, Set<String> tiers) {
    Path folder = home.resolve("data").resolve("rules");
    Map<String, PredicateForm> byName = new TreeMap<>();
    predicates.forEach(predicate -> byName.put(predicate.name(), predicate));
    Map<String, Map<String, List<String>>> cues = new TreeMap<>();
    for (String section :
        List.of(
            "phrases",
            "roles",
            "commonKnowledge",
            "sections",
            "tiers",
            "studyKinds",
            "kindTypes",
            "kindTiers",
            "ownStudy",
            "abstractParts")) {
      cues.put(section, RuleFiles.cues(folder, section));
    }
    return new Knowledge(
        lexicon,
        byName,
        tiers,
        RuleFiles.rules(folder, byName.keySet()),
        RuleFiles.words(folder),
        cues,
        TrialWords.read(home),
        PrecisionFile.bands(folder));
  }

  /**
   * The same knowledge with other rules.
   *
   * @param others the rules
   * @return a copy
   */
  public Knowledge with(List<Rule> others) {
    return new Knowledge(lexicon, predicates, tiers, others, lists, cues, trial, bands);
  }

  /**
   * How often a rule was right on gold.
   *
   * @param rule its id
   * @return its band
   */
  public Band band(String rule) {
    return bands.getOrDefault(rule, Band.UNMEASURED);
  }

  /**
   * Tells which way outcomes went.
   *
   * @return by the word lists for trials
   */
  public Directions directions() {
    return new Directions(trial);
  }

  /**
   * One section of {@code cues.yaml}.
   *
   * @param section its name
   * @return its lists by name, in the file's order
   */
  public Map<String, List<String>> cues(String section) {
    return cues.getOrDefault(section, Map.of());
  }
}
