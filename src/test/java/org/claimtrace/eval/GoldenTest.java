package org.claimtrace.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.eval.errors.Cause;
import org.claimtrace.eval.errors.FalseClaim;
import org.claimtrace.eval.errors.Miss;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.eval.input.SilentSentence;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.model.claim.Silent;
import org.junit.jupiter.api.Test;

/** A hand-made case; {@code expected.txt} is what the reference scorer printed for it. */
class GoldenTest {
  private final Path folder = resource();

  @Test
  void figuresAreThoseThatTheReferencePrinted() throws Exception {
    assertThat(ReferenceOutput.of(evaluate(List.of())))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  @Test
  void everyErrorHasItsCause() throws Exception {
    Evaluation evaluation = evaluate(silents());
    assertThat(evaluation.errors().misses())
        .extracting(m -> m.gold().object(), Miss::cause, Miss::detail)
        .containsExactlyInAnyOrder(
            tuple("40", Cause.OBJECT, ""),
            tuple("headache", Cause.POLARITY, ""),
            tuple("rat", Cause.STUDY, ""),
            tuple("wax", Cause.SILENT, "no trigger"),
            tuple("rash", Cause.SEVERAL, "predicate, subject"));
    assertThat(evaluation.errors().falseClaims())
        .extracting(f -> f.found().predicate(), FalseClaim::cause)
        .contains(tuple("sampleSize", Cause.OBJECT), tuple("species", Cause.STUDY));
    assertThat(evaluate(List.of()).errors().misses())
        .filteredOn(m -> m.gold().object().equals("wax"))
        .extracting(Miss::cause, Miss::sentence)
        .containsExactly(tuple(Cause.NOTHING_FOUND, "a wax from the lantern tree"));
  }

  @Test
  void whatTheReferenceDoesNotPrint() throws Exception {
    Evaluation evaluation = evaluate(silents());
    assertThat(evaluation.articles()).containsExactly("balm", "drops", "tonic");
    assertThat(evaluation.sentences())
        .as("seven with a claim, one silent, no heading")
        .isEqualTo(8);
    assertThat(evaluation.span().total().goldHits()).isEqualTo(11);
    assertThat(evaluation.accuracies().polarity().right()).isEqualTo(7);
    assertThat(evaluation.accuracies().polarity().n()).as("headache too").isEqualTo(8);
    assertThat(evaluation.rules())
        .extracting(RuleConfidence::extractor, RuleConfidence::n)
        .contains(tuple("rule/a", 4));
    assertThat(evaluation.relaxed().byPredicate().get("treats").goldHits()).isEqualTo(1);
    assertThat(evaluation.relaxed().byPredicate().get("treats").found()).isZero();
    assertThat(evaluation.relaxed().byPredicate().get("hasEffect").foundHits()).isEqualTo(1);
  }

  private static List<SilentSentence> silents() {
    return List.of(
        new SilentSentence("balm", "It is a wax from the lantern tree.", Silent.Reason.NO_TRIGGER),
        new SilentSentence("balm", "About balms", Silent.Reason.NOT_RUNNING_TEXT),
        new SilentSentence("elsewhere", "Not asked.", Silent.Reason.NO_TRIGGER));
  }

  private Evaluation evaluate(List<SilentSentence> silents) throws Exception {
    return Evaluator.evaluate(
        GoldFile.read(folder.resolve("gold.tsv")),
        Records.readFound(folder.resolve("found.jsonl")),
        silents);
  }

  private static Path resource() {
    return Path.of(System.getProperty("claimtrace.basedir", ""))
        .resolve("src/test/resources/org/claimtrace/eval/golden");
  }
}
