package org.claimtrace.extract.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.model.claim.Polarity;

/**
 * A rule's pattern found in a line.
 *
 * @param rule the rule
 * @param from the first word of the match
 * @param to the first word behind
 * @param trigger the word that told the rule to look: the main verb, or the first literal
 * @param slots what fills each slot
 * @param polarity whether it is denied, where the match itself tells
 */
public record Match(
    Rule rule,
    int from,
    int to,
    int trigger,
    Map<String, List<Piece>> slots,
    Optional<Polarity> polarity) {
  /** Copies the map. */
  public Match {
    slots = Map.copyOf(slots);
  }

  /**
   * A match that does not tell whether it is denied.
   *
   * @param rule the rule
   * @param from the first word of the match
   * @param to the first word behind
   * @param trigger the word that told the rule to look
   * @param slots what fills each slot
   */
  public Match(Rule rule, int from, int to, int trigger, Map<String, List<Piece>> slots) {
    this(rule, from, to, trigger, slots, Optional.empty());
  }
}
