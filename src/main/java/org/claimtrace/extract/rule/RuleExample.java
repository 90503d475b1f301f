package org.claimtrace.extract.rule;

import java.util.List;

/**
 * A sentence in which the rule must find something.
 *
 * @param text the sentence
 * @param claims what it must find, as {@code subject | predicate | object}
 */
public record RuleExample(String text, List<String> claims) {
  /** Copies the list. */
  public RuleExample {
    claims = List.copyOf(claims);
  }
}
