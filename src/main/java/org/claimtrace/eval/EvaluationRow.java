package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.eval.score.Accuracy;
import org.claimtrace.eval.score.Interval;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.eval.score.Scores;
import org.claimtrace.eval.score.Tally;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.text.FigureRow;

/**
 * One figure as a row for a table, TSV or JSON.
 *
 * @param group {@code total}, {@code article}, {@code predicate}, {@code rule} or {@code accuracy}
 * @param name of what in the group: an article, a predicate, an extractor, a property; {@code all}
 *     for the total
 * @param mode {@code strict}, {@code relaxed} or {@code span}
 * @param tally the counts behind it; a rule and an accuracy have no gold side
 * @param interval the 95 % interval, of F1 for the total, of precision for a rule
 */
public record EvaluationRow(
    String group, String name, String mode, Tally tally, Optional<Interval> interval)
    implements FigureRow {
  /** The names of {@link #cells}. */
  public static final List<String> COLUMNS =
      List.of(
          "group",
          "name",
          "mode",
          "gold",
          "goldHits",
          "found",
          "foundHits",
          "precision",
          "recall",
          "f1",
          "low",
          "high");

  /**
   * All figures.
   *
   * @param evaluation what was told
   * @return total, accuracies, articles, predicates, rules
   */
  public static List<EvaluationRow> of(Evaluation evaluation) {
    List<EvaluationRow> rows = new ArrayList<>();
    Map<String, Scores> modes = new LinkedHashMap<>();
    modes.put("strict", evaluation.strict());
    modes.put("relaxed", evaluation.relaxed());
    modes.put("span", evaluation.span());
    modes.forEach(
        (mode, scores) ->
            rows.add(
                new EvaluationRow(
                    "total", "all", mode, scores.total(), Optional.of(scores.interval()))));
    accuracies(evaluation).forEach((name, accuracy) -> rows.add(row(name, accuracy)));
    modes.forEach((mode, scores) -> addAll(rows, "article", mode, scores.byArticle()));
    modes.forEach((mode, scores) -> addAll(rows, "predicate", mode, scores.byPredicate()));
    for (RuleConfidence rule : evaluation.rules()) {
      Tally strict = new Tally(0, 0, rule.n(), rule.strict());
      Tally relaxed = new Tally(0, 0, rule.n(), rule.relaxed());
      String name = rule.extractor();
      rows.add(new EvaluationRow("rule", name, "strict", strict, Optional.empty()));
      rows.add(new EvaluationRow("rule", name, "relaxed", relaxed, Optional.of(rule.interval())));
    }
    return List.copyOf(rows);
  }

  /**
   * The accuracies by the property's name, in the order of the records.
   *
   * @param evaluation what was told
   * @return modality, tier, study, polarity
   */
  static Map<String, Accuracy> accuracies(Evaluation evaluation) {
    Map<String, Accuracy> accuracies = new LinkedHashMap<>();
    accuracies.put("modality", evaluation.accuracies().modality());
    accuracies.put("tier", evaluation.accuracies().tier());
    accuracies.put("study", evaluation.accuracies().study());
    accuracies.put("polarity", evaluation.accuracies().polarity());
    return accuracies;
  }

  @Override
  public List<String> cells() {
    Map<String, Object> map = asMap();
    return COLUMNS.stream()
        .map(column -> map.get(column))
        .map(v -> v == null ? "" : v instanceof Double d ? Decimals.fixed(d, 3) : v.toString())
        .toList();
  }

  @Override
  public Map<String, Object> asMap() {
    boolean bothSides = !group.equals("rule") && !group.equals("accuracy");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("group", group);
    map.put("name", name);
    map.put("mode", mode);
    if (bothSides) {
      map.put("gold", tally.gold());
      map.put("goldHits", tally.goldHits());
    }
    map.put("found", tally.found());
    map.put("foundHits", tally.foundHits());
    map.put("precision", tally.precision());
    if (bothSides) {
      map.put("recall", tally.recall());
      map.put("f1", tally.f1());
    }
    interval.ifPresent(
        range -> {
          map.put("low", range.low());
          map.put("high", range.high());
        });
    return map;
  }

  private static EvaluationRow row(String name, Accuracy accuracy) {
    Tally tally = new Tally(0, 0, accuracy.n(), accuracy.right());
    return new EvaluationRow("accuracy", name, "relaxed", tally, Optional.empty());
  }

  private static void addAll(
      List<EvaluationRow> rows, String group, String mode, Map<String, Tally> tallies) {
    tallies.forEach(
        (name, tally) -> rows.add(new EvaluationRow(group, name, mode, tally, Optional.empty())));
  }
}
