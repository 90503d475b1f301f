package org.claimtrace.extract.rule;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is worth trying on a line, and what of it.
 *
 * @param plan the rule, ready to be tried
 * @param patterns those of its patterns of which a word or kind of name occurs
 * @param places where a word stands that may open its frame
 */
public record Candidate(Plan plan, BitSet patterns, BitSet places) {
  /**
   * The rule.
   *
   * @return as its file has it
   */
  public Rule rule() {
    return plan.rule();
  }

  /**
   * A rule with its patterns and guards as steps.
   *
   * @param rule the rule
   * @param patterns its patterns
   * @param guards what forbids a match
   */
  record Plan(Rule rule, List<@Nullable Step> patterns, List<@Nullable Step> guards) {
    static Plan of(Rule rule) {
      return new Plan(rule, steps(rule.patterns()), steps(rule.unless()));
    }

    private static List<@Nullable Step> steps(List<List<Element>> patterns) {
      List<@Nullable Step> steps = new java.util.ArrayList<>();
      patterns.forEach(pattern -> steps.add(Step.of(pattern)));
      return steps;
    }
  }
}
