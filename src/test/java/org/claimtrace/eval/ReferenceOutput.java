package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.claimtrace.eval.errors.FalseClaim;
import org.claimtrace.eval.errors.Miss;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.score.Accuracies;
import org.claimtrace.eval.score.Scores;
import org.claimtrace.eval.score.Tally;
import org.claimtrace.eval.text.Decimals;
import org.claimtrace.eval.text.Folding;

/** An evaluation in the words of the reference scorer, so that every printed figure is compared. */
final class ReferenceOutput {
  private ReferenceOutput() {}

  static String of(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    add(lines, "strict", evaluation.strict());
    add(lines, "relaxed", evaluation.relaxed());
    Accuracies accuracies = evaluation.accuracies();
    if (evaluation.relaxed().total().goldHits() > 0) {
      lines.add(
          "on matches: modality %s tier %s study %s"
              .formatted(
                  Decimals.fixed(accuracies.modality().value(), 2),
                  Decimals.fixed(accuracies.tier().value(), 2),
                  Decimals.fixed(accuracies.study().value(), 2)));
    }
    evaluation.errors().misses().stream()
        .sorted(Comparator.comparingInt(Miss::index))
        .forEach(miss -> lines.add(line(miss.gold())));
    evaluation.errors().falseClaims().stream()
        .sorted(Comparator.comparingInt(FalseClaim::index))
        .forEach(claim -> lines.add(line(claim.found())));
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String mode, Scores scores) {
    Tally total = scores.total();
    lines.add(
        "%s: P %s R %s F1 %s  [%s,%s]  gold %d found %d hits %d articles %d"
            .formatted(
                mode,
                Decimals.fixed(total.precision(), 3),
                Decimals.fixed(total.recall(), 3),
                Decimals.fixed(total.f1(), 3),
                Decimals.fixed(scores.interval().low(), 2),
                Decimals.fixed(scores.interval().high(), 2),
                total.gold(),
                total.found(),
                total.goldHits(),
                scores.byArticle().size()));
    scores
        .byArticle()
        .forEach(
            (name, tally) ->
                lines.add(
                    "   %s: P %s R %s gold %d found %d"
                        .formatted(
                            name,
                            Decimals.fixed(tally.precision(), 2),
                            Decimals.fixed(tally.recall(), 2),
                            tally.gold(),
                            tally.found())));
  }

  private static String line(GoldClaim gold) {
    return "MISS %s | %s | %s %s %s %s"
        .formatted(
            gold.article(),
            cut(gold.quote()),
            gold.subject(),
            gold.predicate(),
            gold.object(),
            gold.polarity().name().toLowerCase(Locale.ROOT));
  }

  private static String line(FoundClaim found) {
    return "FALSE %s | %s | %s %s %s %s"
        .formatted(
            found.articleName(),
            cut(Folding.space(found.sentence())),
            found.subject().label(),
            found.predicate(),
            found.object().label(),
            found.polarity().name().toLowerCase(Locale.ROOT));
  }

  private static String cut(String text) {
    int length = Math.min(90, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length));
  }
}
