package org.claimtrace.eval.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.match.Matching;
import org.claimtrace.eval.text.CodePoints;

/**
 * The figures of one way to match.
 *
 * @param total of all claims
 * @param interval of the total's F1 over articles, 95 %
 * @param byArticle each article that gold names, in the order of their names
 * @param byPredicate each predicate; precision is of the found claims that have it, recall of the
 *     gold claims that have it
 */
public record Scores(
    Tally total,
    Interval interval,
    SortedMap<String, Tally> byArticle,
    SortedMap<String, Tally> byPredicate) {
  /** Copies the maps. */
  public Scores {
    byArticle = Collections.unmodifiableSortedMap(new TreeMap<>(byArticle));
    byPredicate = Collections.unmodifiableSortedMap(new TreeMap<>(byPredicate));
  }

  /**
   * Counts.
   *
   * @param gold gold claims
   * @param found found claims of gold's articles
   * @param matching which is which
   * @return the figures
   */
  public static Scores of(List<GoldClaim> gold, List<FoundClaim> found, Matching matching) {
    SortedMap<String, Tally> byArticle =
        tallies(gold, found, matching, GoldClaim::article, FoundClaim::articleName);
    return new Scores(
        byArticle.values().stream().reduce(Tally.NONE, Tally::plus),
        Bootstrap.ofF1(new ArrayList<>(byArticle.values())),
        byArticle,
        tallies(gold, found, matching, GoldClaim::predicate, FoundClaim::predicate));
  }

  private static SortedMap<String, Tally> tallies(
      List<GoldClaim> gold,
      List<FoundClaim> found,
      Matching matching,
      Function<GoldClaim, String> ofGold,
      Function<FoundClaim, String> ofFound) {
    SortedMap<String, Tally> tallies = new TreeMap<>(CodePoints.ORDER);
    for (int i = 0; i < gold.size(); i++) {
      int hit = matching.foundOf().containsKey(i) ? 1 : 0;
      tallies.merge(ofGold.apply(gold.get(i)), new Tally(1, hit, 0, 0), Tally::plus);
    }
    for (int i = 0; i < found.size(); i++) {
      int hit = matching.goldOf().containsKey(i) ? 1 : 0;
      tallies.merge(ofFound.apply(found.get(i)), new Tally(0, 0, 1, hit), Tally::plus);
    }
    return tallies;
  }
}
