package org.claimtrace.extract.explain;

import java.util.List;
import java.util.Map;

/**
 * A place where a rule fitted.
 *
 * @param rule the rule's id
 * @param place its file and number
 * @param trigger the word that opened it
 * @param words all words that it covers
 * @param slots what fills each slot, by name
 * @param claims what is said by it
 * @param refused what it would say, and why it is not said
 */
public record Fired(
    String rule,
    String place,
    String trigger,
    String words,
    Map<String, List<String>> slots,
    List<String> claims,
    List<Refused> refused) {
  /** Copies the lists. */
  public Fired {
    claims = List.copyOf(claims);
    refused = List.copyOf(refused);
  }

  /**
   * A claim that was not made.
   *
   * @param claim as the rule has it, or as it would read
   * @param cause why not
   */
  public record Refused(String claim, String cause) {}
}
