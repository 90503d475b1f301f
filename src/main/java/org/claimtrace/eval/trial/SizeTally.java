package org.claimtrace.eval.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts of sizes.
 *
 * @param of which trials
 * @param trials how many
 * @param stated how many state a size
 * @param answered how many of those were answered
 * @param right how many were answered rightly
 * @param wrong how many were answered wrongly, those that state none among them
 */
public record SizeTally(String of, int trials, int stated, int answered, int right, int wrong) {
  /**
   * Counts the first trials by number, which rules may be tuned to, the others, and all.
   *
   * @param answers in the order of their numbers
   * @param first how many are the first
   * @return three counts; only the last if there are no others
   */
  public static List<SizeTally> of(List<SizeAnswer> answers, int first) {
    List<SizeTally> tallies = new ArrayList<>();
    if (answers.size() > first) {
      tallies.add(of("first " + first, answers.subList(0, first)));
      tallies.add(of("others", answers.subList(first, answers.size())));
    }
    tallies.add(of("all", answers));
    return List.copyOf(tallies);
  }

  private static SizeTally of(String name, List<SizeAnswer> answers) {
    return new SizeTally(
        name,
        answers.size(),
        (int) answers.stream().filter(it -> it.gold().isPresent()).count(),
        (int)
            answers.stream().filter(it -> it.gold().isPresent() && it.found().isPresent()).count(),
        (int) answers.stream().filter(SizeAnswer::right).count(),
        (int) answers.stream().filter(SizeAnswer::wrong).count());
  }

  /**
   * How many of those that state a size were answered.
   *
   * @return 0 to 1; 0 if none states one
   */
  public double coverage() {
    return (double) answered / Math.max(1, stated);
  }

  /**
   * How many of the answers are right.
   *
   * @return 0 to 1; 0 if there are none
   */
  public double exact() {
    return (double) right / Math.max(1, right + wrong);
  }
}
