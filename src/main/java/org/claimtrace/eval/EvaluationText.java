package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrace.eval.score.Accuracy;
import org.claimtrace.eval.score.Interval;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.eval.score.Scores;
import org.claimtrace.eval.score.Tally;
import org.claimtrace.eval.text.Decimals;

/** The figures as plain text, at most {@value TextLines#WIDTH} columns wide. */
public final class EvaluationText {
  private static final int NAME = 34;
  private static final Tally EMPTY = Tally.NONE;

  private EvaluationText() {}

  /**
   * The totals and accuracies.
   *
   * @param evaluation what was told
   * @return lines without line ends
   */
  public static List<String> summary(Evaluation evaluation) {
    Tally total = evaluation.relaxed().total();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "gold %d  found %d  articles %d  sentences %d",
            total.gold(),
            total.found(),
            evaluation.articles().size(),
            evaluation.sentences()));
    lines.add("           P      R      F1     95 % of F1   hits");
    lines.add(total("strict", evaluation.strict()));
    lines.add(total("relaxed", evaluation.relaxed()));
    lines.add(total("span", evaluation.span()));
    Map<String, Accuracy> accuracies = EvaluationRow.accuracies(evaluation);
    lines.add(
        "on relaxed matches: "
            + accuracies.entrySet().stream()
                .map(e -> e.getKey() + " " + share(e.getValue()))
                .collect(Collectors.joining("  ")));
    return List.copyOf(lines);
  }

  /**
   * The figures of each article.
   *
   * @param evaluation what was told
   * @return lines without line ends
   */
  public static List<String> articles(Evaluation evaluation) {
    return table("article", evaluation.strict().byArticle(), evaluation.relaxed().byArticle());
  }

  /**
   * The figures of each predicate.
   *
   * @param evaluation what was told
   * @return lines without line ends
   */
  public static List<String> predicates(Evaluation evaluation) {
    return table(
        "predicate", evaluation.strict().byPredicate(), evaluation.relaxed().byPredicate());
  }

  /**
   * How often each extractor is right.
   *
   * @param evaluation what was told
   * @return lines without line ends
   */
  public static List<String> rules(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add(TextLines.pad("extractor", NAME) + "     n  strict  relaxed  95 % of relaxed");
    for (RuleConfidence rule : evaluation.rules()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s %5d   %s    %s  %s",
              TextLines.pad(rule.extractor(), NAME),
              rule.n(),
              Decimals.fixed((double) rule.strict() / Math.max(1, rule.n()), 3),
              Decimals.fixed(rule.precision(), 3),
              range(rule.interval())));
    }
    return List.copyOf(lines);
  }

  private static List<String> table(
      String head, Map<String, Tally> strict, Map<String, Tally> relaxed) {
    List<String> lines = new ArrayList<>();
    lines.add(
        TextLines.pad(head, NAME) + "  gold found  strict P     R    F1   relaxed P     R    F1");
    relaxed.forEach(
        (name, tally) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s %5d %5d     %s       %s",
                    TextLines.pad(name, NAME),
                    tally.gold(),
                    tally.found(),
                    figures(strict.getOrDefault(name, EMPTY)),
                    figures(tally))));
    return List.copyOf(lines);
  }

  private static String total(String mode, Scores scores) {
    Tally tally = scores.total();
    return String.format(
        Locale.ROOT,
        "%s %s  %s  %5d",
        TextLines.pad(mode, 10),
        figures(tally).replace(" ", "  "),
        range(scores.interval()),
        tally.goldHits());
  }

  private static String figures(Tally tally) {
    return Decimals.fixed(tally.precision(), 3)
        + " "
        + Decimals.fixed(tally.recall(), 3)
        + " "
        + Decimals.fixed(tally.f1(), 3);
  }

  private static String range(Interval interval) {
    return "[" + Decimals.fixed(interval.low(), 2) + "," + Decimals.fixed(interval.high(), 2) + "]";
  }

  private static String share(Accuracy accuracy) {
    return accuracy.n() == 0 ? "-" : Decimals.fixed(accuracy.value(), 3) + " of " + accuracy.n();
  }
}
