package org.claimtrace.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.match.Matching;
import org.claimtrace.eval.text.CodePoints;

/**
 * How often one extractor's claims are right. Recall has no meaning here: gold names no extractor.
 *
 * @param extractor as {@code rule/compare-with}
 * @param n how many claims it found in gold's articles
 * @param strict how many of them match strictly
 * @param relaxed how many of them match relaxedly
 */
public record RuleConfidence(String extractor, int n, int strict, int relaxed) {
  /**
   * Counts each extractor.
   *
   * @param found found claims of gold's articles
   * @param strict the strict matches
   * @param relaxed the relaxed matches
   * @return by extractor's name
   */
  public static List<RuleConfidence> of(List<FoundClaim> found, Matching strict, Matching relaxed) {
    SortedMap<String, RuleConfidence> rules = new TreeMap<>(CodePoints.ORDER);
    for (int i = 0; i < found.size(); i++) {
      String extractor = found.get(i).extractor();
      RuleConfidence one =
          new RuleConfidence(
              extractor,
              1,
              strict.goldOf().containsKey(i) ? 1 : 0,
              relaxed.goldOf().containsKey(i) ? 1 : 0);
      rules.merge(extractor, one, RuleConfidence::plus);
    }
    return new ArrayList<>(rules.values());
  }

  /**
   * The share of claims that match relaxedly.
   *
   * @return 0 to 1; 0 if there are none
   */
  public double precision() {
    return (double) relaxed / Math.max(1, n);
  }

  /**
   * How sure that share is, with so few claims.
   *
   * @return the 95 % interval of {@link #precision}
   */
  public Interval interval() {
    return Interval.ofShare(relaxed, n);
  }

  private RuleConfidence plus(RuleConfidence other) {
    return new RuleConfidence(
        extractor, n + other.n, strict + other.strict, relaxed + other.relaxed);
  }
}
