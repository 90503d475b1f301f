package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.eval.errors.Errors;
import org.claimtrace.eval.score.Accuracies;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.eval.score.Scores;

/**
 * What comparing found claims with gold tells.
 *
 * @param strict same place, predicate, polarity and names
 * @param relaxed same place and polarity, related predicate, overlapping names
 * @param span same place only
 * @param accuracies of the properties of matched claims
 * @param rules each extractor's claims
 * @param sentences how many different sentences of gold's articles were looked at: those with a
 *     found claim, and the silent ones that are running text
 * @param errors what the relaxed matching leaves
 */
public record Evaluation(
    Scores strict,
    Scores relaxed,
    Scores span,
    Accuracies accuracies,
    List<RuleConfidence> rules,
    int sentences,
    Errors errors) {
  /** Copies the list. */
  public Evaluation {
    rules = List.copyOf(rules);
  }

  /**
   * The articles that gold names.
   *
   * @return their names, in order
   */
  public List<String> articles() {
    return new ArrayList<>(strict.byArticle().keySet());
  }
}
