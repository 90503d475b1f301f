package org.claimtrace.eval.trial;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many outcomes were found, and how many of those with the right direction.
 *
 * @param of which articles
 * @param prompts how many were asked
 * @param found how many were found
 * @param right how many of those that were found went the right way
 */
public record OutcomeScore(String of, int prompts, int found, int right) {
  /**
   * Counts the half that rules were tuned on, the other, and all.
   *
   * @param answers all answers
   * @param first the articles of the first half
   * @return three counts
   */
  public static List<OutcomeScore> halves(List<OutcomeAnswer> answers, Set<String> first) {
    return List.of(
        of("first half", answers, it -> first.contains(it.task().pmcid())),
        of("second half", answers, it -> !first.contains(it.task().pmcid())),
        of("all", answers, it -> true));
  }

  private static OutcomeScore of(
      String name, List<OutcomeAnswer> answers, Predicate<OutcomeAnswer> which) {
    List<OutcomeAnswer> asked = answers.stream().filter(which).toList();
    return new OutcomeScore(
        name,
        asked.size(),
        (int) asked.stream().filter(it -> it.found().isPresent()).count(),
        (int) asked.stream().filter(OutcomeAnswer::right).count());
  }

  /**
   * How many of the prompts were found.
   *
   * @return 0 to 1; 0 if there are none
   */
  public double foundShare() {
    return (double) found / Math.max(1, prompts);
  }

  /**
   * How many of those that were found are right.
   *
   * @return 0 to 1; 0 if there are none
   */
  public double rightShare() {
    return (double) right / Math.max(1, found);
  }
}
