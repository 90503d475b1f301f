package org.claimtrace.extract.syntax.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.extract.syntax.Tag;
import org.claimtrace.extract.syntax.Tagger;

/**
 * How a tagger does on sentences whose tags are known.
 *
 * @param words words tagged
 * @param right words with the right tag
 * @param confusions the most frequent errors, as {@code NN for JJ}, with their numbers
 */
public record TaggerScores(int words, int right, List<Map.Entry<String, Integer>> confusions) {
  private static final int SHOWN = 15;

  /** Copies the list. */
  public TaggerScores {
    confusions = List.copyOf(confusions);
  }

  /**
   * The share of right tags.
   *
   * @return 0 to 1
   */
  public double accuracy() {
    return (double) right / words;
  }

  static TaggerScores of(Tagger tagger, List<GoldSentence> sentences) {
    Map<String, Integer> errors = new HashMap<>();
    int words = 0;
    int right = 0;
    for (GoldSentence sentence : sentences) {
      List<Tag> tags = tagger.tag(sentence.words());
      for (int i = 0; i < tags.size(); i++) {
        Tag gold = Tag.ofCode(sentence.tag(i));
        words++;
        if (tags.get(i) == gold) {
          right++;
        } else {
          errors.merge(tags.get(i).penn() + " for " + gold.penn(), 1, Integer::sum);
        }
      }
    }
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(errors.entrySet());
    sorted.sort(
        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return new TaggerScores(words, right, sorted.subList(0, Math.min(SHOWN, sorted.size())));
  }
}
