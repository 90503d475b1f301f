package org.claimtrace.eval.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.text.Folding;

/**
 * A gold and a found claim of one place: the found claim's sentence contains the gold quote, or its
 * quote lies inside it.
 *
 * @param gold index of the gold claim
 * @param found index of the found claim
 */
public record Near(int gold, int found) {

  /**
   * All such pairs. Each distinct quote of an article is compared with each of that article's
   * distinct sentences once, whatever the number of claims and articles.
   *
   * @param gold gold claims
   * @param found found claims
   * @return the pairs by gold index, then found index
   */
  static List<Near> all(List<GoldClaim> gold, List<FoundClaim> found) {
    Map<String, Places> articles = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      FoundClaim claim = found.get(i);
      Places places = articles.computeIfAbsent(claim.articleName(), name -> new Places());
      add(places.sentences(), claim.sentence(), i);
      add(places.quotes(), claim.quote(), i);
    }
    Map<String, Map<String, TreeSet<Integer>>> known = new HashMap<>();
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldClaim claim = gold.get(i);
      Places places = articles.getOrDefault(claim.article(), new Places());
      Function<String, TreeSet<Integer>> look = words -> at(words, places);
      for (int j :
          known
              .computeIfAbsent(claim.article(), name -> new HashMap<>())
              .computeIfAbsent(claim.words(), look)) {
        near.add(new Near(i, j));
      }
    }
    return near;
  }

  private static void add(Map<String, List<Integer>> places, String text, int index) {
    places.computeIfAbsent(Folding.space(text), key -> new ArrayList<>()).add(index);
  }

  private static TreeSet<Integer> at(String words, Places places) {
    TreeSet<Integer> indices = new TreeSet<>();
    places
        .sentences()
        .forEach(
            (sentence, claims) -> {
              if (sentence.contains(words)) {
                indices.addAll(claims);
              }
            });
    places
        .quotes()
        .forEach(
            (quote, claims) -> {
              if (words.contains(quote)) {
                indices.addAll(claims);
              }
            });
    return indices;
  }
}
