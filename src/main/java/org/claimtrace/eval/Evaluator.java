package org.claimtrace.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.eval.errors.Diagnosis;
import org.claimtrace.eval.input.Compared;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.SilentSentence;
import org.claimtrace.eval.match.Matcher;
import org.claimtrace.eval.match.Matching;
import org.claimtrace.eval.match.Mode;
import org.claimtrace.eval.score.Accuracies;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.eval.score.Scores;
import org.claimtrace.eval.text.Folding;
import org.claimtrace.model.claim.Silent;

/** Compares found claims with gold. */
public final class Evaluator {
  /** The product finds such claims, gold has none, and they are not scored. */
  private static final String NOT_SCORED = "associatedWith";

  private Evaluator() {}

  /**
   * Scores what was put together.
   *
   * @param compared gold and what was found
   * @return the figures and the errors
   */
  public static Evaluation evaluate(Compared compared) {
    return evaluate(compared.gold(), compared.found(), compared.silents());
  }

  /**
   * Scores the articles that gold names; what was found in others does not count.
   *
   * @param gold gold claims, in the order of their files
   * @param all found claims, in the order in which the records are written
   * @param silents the sentences without claims; empty if not known
   * @return the figures and the errors
   */
  public static Evaluation evaluate(
      List<GoldClaim> gold, List<FoundClaim> all, List<SilentSentence> silents) {
    Set<String> articles = gold.stream().map(GoldClaim::article).collect(Collectors.toSet());
    List<FoundClaim> found =
        all.stream()
            .filter(claim -> articles.contains(claim.articleName()))
            .filter(claim -> !claim.predicate().equals(NOT_SCORED))
            .toList();
    Matcher matcher = new Matcher(gold, found);
    Matching strict = matcher.match(Mode.STRICT);
    Matching relaxed = matcher.match(Mode.RELAXED);
    return new Evaluation(
        Scores.of(gold, found, strict),
        Scores.of(gold, found, relaxed),
        Scores.of(gold, found, matcher.match(Mode.SPAN)),
        Accuracies.of(gold, found, relaxed, matcher.match(Mode.ANY_POLARITY)),
        RuleConfidence.of(found, strict, relaxed),
        sentences(articles, all, silents),
        Diagnosis.of(gold, found, silents, matcher));
  }

  private static int sentences(
      Set<String> articles, List<FoundClaim> found, List<SilentSentence> silents) {
    Set<List<String>> sentences = new HashSet<>();
    for (FoundClaim claim : found) {
      if (articles.contains(claim.articleName())) {
        sentences.add(List.of(claim.articleName(), Folding.space(claim.sentence())));
      }
    }
    for (SilentSentence silent : silents) {
      if (articles.contains(silent.article())
          && silent.reason() != Silent.Reason.NOT_RUNNING_TEXT) {
        sentences.add(List.of(silent.article(), Folding.space(silent.text())));
      }
    }
    return sentences.size();
  }
}
