package org.claimtrace.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.eval.input.Claims;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {
  @Test
  void everyLineFitsAndTheFiguresStand() {
    for (int seed = 0; seed < 30; seed++) {
      NearMisses.Case one = NearMisses.of(seed);
      Evaluation evaluation = Evaluator.evaluate(one.gold(), one.found(), List.of());
      List<String> lines = new ArrayList<>(EvaluationText.summary(evaluation));
      lines.addAll(EvaluationText.articles(evaluation));
      lines.addAll(EvaluationText.predicates(evaluation));
      lines.addAll(EvaluationText.rules(evaluation));
      lines.addAll(ErrorsText.of(evaluation.errors()));
      assertThat(lines).allSatisfy(l -> assertThat(l.codePoints().count()).isLessThan(101));
    }
  }

  @Test
  void showsTotalsAndAccuracies() {
    Evaluation evaluation =
        Evaluator.evaluate(
            List.of(Claims.gold("s", "x", "isA", "y"), Claims.gold("s", "x", "isA", "z")),
            List.of(Claims.found("s", "x", "isA", "y")),
            List.of());
    assertThat(EvaluationText.summary(evaluation))
        .containsExactly(
            "gold 2  found 1  articles 1  sentences 1",
            "           P      R      F1     95 % of F1   hits",
            "strict     1.000  0.500  0.667  [0.67,0.67]      1",
            "relaxed    1.000  0.500  0.667  [0.67,0.67]      1",
            "span       1.000  0.500  0.667  [0.67,0.67]      1",
            "on relaxed matches: modality 1.000 of 1  tier 1.000 of 1  study 1.000 of 1"
                + "  polarity 1.000 of 1");
    assertThat(ErrorsText.of(evaluation.errors()))
        .containsExactly(
            "MISS  1  no further claim in the sentence",
            "  a | s",
            "    gold   x | isA | z | affirmed | gold.tsv:2",
            "    found  x | isA | y | affirmed | rule/x");
  }

  @Test
  void nothingAgainstNothingIsNoError() {
    Evaluation evaluation = Evaluator.evaluate(List.of(), List.of(), List.of());
    assertThat(EvaluationText.summary(evaluation)).anyMatch(l -> l.contains("modality -"));
    assertThat(ErrorsText.of(evaluation.errors())).isEmpty();
  }

  @Test
  void theMostFrequentCauseComesFirst() {
    Evaluation evaluation =
        Evaluator.evaluate(
            List.of(
                Claims.gold("silent", "x", "isA", "y"),
                Claims.gold("one", "x", "isA", "y"),
                Claims.gold("two", "x", "isA", "y")),
            List.of(Claims.found("one", "x", "isA", "q"), Claims.found("two", "x", "isA", "q")),
            List.of());
    assertThat(ErrorsText.of(evaluation.errors()))
        .filteredOn(l -> !l.startsWith(" "))
        .containsExactly(
            "MISS  2  object differs",
            "MISS  1  no claim found in the sentence",
            "FALSE 2  object differs");
  }

  @Test
  void longWordsAndSentencesAreWrapped() {
    String word = "\uD835\uDC00".repeat(150);
    List<String> lines = TextLines.wrap("  ", "short " + word + " end");
    assertThat(lines).hasSize(3).first().isEqualTo("  short");
    assertThat(lines).allSatisfy(l -> assertThat(l.codePoints().count()).isLessThan(101));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo("short" + word + "end");
    assertThat(TextLines.pad("abcdef", 4)).isEqualTo("abc…");
  }

  @Test
  void rowsHoldTheSameFigures() {
    NearMisses.Case one = NearMisses.of(4);
    Evaluation evaluation = Evaluator.evaluate(one.gold(), one.found(), List.of());
    List<EvaluationRow> rows = EvaluationRow.of(evaluation);
    EvaluationRow strict = rows.get(0);
    assertThat(strict.asMap())
        .containsEntry("group", "total")
        .containsEntry("mode", "strict")
        .containsEntry("f1", evaluation.strict().total().f1());
    assertThat(rows).allSatisfy(r -> assertThat(r.cells()).hasSize(EvaluationRow.COLUMNS.size()));
    Map<String, Long> groups =
        rows.stream().collect(Collectors.groupingBy(EvaluationRow::group, Collectors.counting()));
    assertThat(groups)
        .containsEntry("total", 3L)
        .containsEntry("accuracy", 4L)
        .containsEntry("article", 3L * evaluation.articles().size())
        .containsEntry("rule", 2L * evaluation.rules().size());
    int recall = EvaluationRow.COLUMNS.indexOf("recall");
    assertThat(rows)
        .filteredOn(r -> r.group().equals("rule"))
        .allSatisfy(r -> assertThat(r.cells().get(recall)).isEmpty());
    int hits =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).group().equals("article"))
            .filter(i -> rows.get(i).mode().equals("strict"))
            .map(i -> rows.get(i).tally().goldHits())
            .sum();
    assertThat(hits).isEqualTo(evaluation.strict().total().goldHits());
  }
}
