package org.claimtrace.extract.role.train;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.role.Guess;
import org.claimtrace.extract.role.Part;
import org.claimtrace.extract.role.Parts;

/**
 * How often guesses agree with headings.
 *
 * @param counts sentences by the part that the heading tells and the part that was guessed
 */
public record PartScores(Map<Part, Map<Part, Integer>> counts) {
  /**
   * Counts.
   *
   * @param parts guesses; without one for a sentence it counts as background
   * @param abstracts what headings tell
   * @return the counts over all sentences of which a heading tells one part
   */
  public static PartScores of(Parts parts, List<HeadedAbstract> abstracts) {
    Map<Part, Map<Part, Integer>> counts = new EnumMap<>(Part.class);
    for (HeadedAbstract one : abstracts) {
      List<Guess> guesses = parts.of(one.lines());
      for (int i = 0; i < one.parts().size(); i++) {
        Part guess = i < guesses.size() ? guesses.get(i).part() : Part.BACKGROUND;
        Optional<Part> told = one.parts().get(i);
        told.ifPresent(
            part ->
                counts
                    .computeIfAbsent(part, key -> new EnumMap<>(Part.class))
                    .merge(guess, 1, Integer::sum));
      }
    }
    return new PartScores(counts);
  }

  /**
   * The number of sentences.
   *
   * @return all that count
   */
  public int sentences() {
    return counts.keySet().stream().mapToInt(this::told).sum();
  }

  /**
   * How many sentences headings give a part.
   *
   * @param part the part
   * @return the number
   */
  public int told(Part part) {
    return counts.getOrDefault(part, Map.of()).values().stream().mapToInt(i -> i).sum();
  }

  /**
   * The share of a part's guesses that headings bear out.
   *
   * @param part the part
   * @return 0 if it was never guessed
   */
  public double precision(Part part) {
    int guessed = counts.values().stream().mapToInt(row -> row.getOrDefault(part, 0)).sum();
    return share(right(part), guessed);
  }

  /**
   * The share of a part's sentences that are guessed.
   *
   * @param part the part
   * @return 0 if there are none
   */
  public double recall(Part part) {
    return share(right(part), told(part));
  }

  /**
   * The harmonic mean of both.
   *
   * @param part the part
   * @return F1
   */
  public double f1(Part part) {
    double sum = precision(part) + recall(part);
    return sum == 0 ? 0 : 2 * precision(part) * recall(part) / sum;
  }

  /**
   * F1 over all parts, each by its number of sentences.
   *
   * @return the weighted mean
   */
  public double weighted() {
    double sum = 0;
    for (Part part : Part.values()) {
      sum += f1(part) * told(part);
    }
    return sentences() == 0 ? 0 : sum / sentences();
  }

  private int right(Part part) {
    return counts.getOrDefault(part, Map.of()).getOrDefault(part, 0);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
