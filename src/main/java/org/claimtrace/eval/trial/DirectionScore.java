package org.claimtrace.eval.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The figures of a set of answers.
 *
 * @param of which articles
 * @param answers the answers
 */
public record DirectionScore(String of, List<DirectionAnswer> answers) {
  /** Copies the list. */
  public DirectionScore {
    answers = List.copyOf(answers);
  }

  /**
   * Scores both halves of the articles, and all. A half is every other article, by number.
   *
   * @param answers all answers
   * @return three scores
   */
  public static List<DirectionScore> halves(List<DirectionAnswer> answers) {
    Set<String> first = Halves.first(answers.stream().map(it -> it.task().pmcid()).toList());
    List<DirectionScore> scores = new ArrayList<>();
    scores.add(of("first half", answers, it -> first.contains(it.task().pmcid())));
    scores.add(of("second half", answers, it -> !first.contains(it.task().pmcid())));
    scores.add(of("all", answers, it -> true));
    return List.copyOf(scores);
  }

  private static DirectionScore of(
      String name, List<DirectionAnswer> answers, Predicate<DirectionAnswer> which) {
    return new DirectionScore(name, answers.stream().filter(which).toList());
  }

  /**
   * How many were answered at all.
   *
   * @return 0 to 1
   */
  public double answered() {
    return share(answers.stream().filter(it -> it.found().isPresent()).count(), answers.size());
  }

  /**
   * How many of those that were answered are right.
   *
   * @return 0 to 1
   */
  public double rightIfAnswered() {
    List<DirectionAnswer> told = answers.stream().filter(it -> it.found().isPresent()).toList();
    return share(told.stream().filter(DirectionAnswer::right).count(), told.size());
  }

  /**
   * How many are right, silence counted as the commonest label.
   *
   * @return 0 to 1
   */
  public double accuracy() {
    return share(answers.stream().filter(DirectionAnswer::right).count(), answers.size());
  }

  /**
   * The F1 of one label.
   *
   * @param label the label
   * @return 0 to 1
   */
  public double f1(Label label) {
    long gold = answers.stream().filter(it -> it.task().label() == label).count();
    long found = answers.stream().filter(it -> it.counted() == label).count();
    long hits = answers.stream().filter(it -> it.counted() == label && it.right()).count();
    return share(2 * hits, gold + found);
  }

  /**
   * The mean of the three labels' F1.
   *
   * @return 0 to 1
   */
  public double macroF1() {
    double sum = 0;
    for (Label label : Label.values()) {
      sum += f1(label);
    }
    return sum / Label.values().length;
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }
}
