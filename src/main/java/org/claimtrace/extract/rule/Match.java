package org.claimtrace.extract.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule's pattern found in a line.
 *
 * @param rule the rule
 * @param from the first word of the match
 * @param to the first word behind
 * @param trigger the word that told the rule to look: the main verb, or the first literal
 * @param slots what fills each slot
 */
public record Match(Rule rule, int from, int to, int trigger, Map<String, List<Piece>> slots) {
  /** Copies the map. */
  public Match {
    slots = Map.copyOf(slots);
  }
}
