package org.claimtrace.eval.trial;

import java.util.OptionalInt;

/**
 * A trial's size beside its gold.
 *
 * @param pmcid the trial's article
 * @param gold what the abstract states; empty if it states none
 * @param found what was found; empty for silence
 * @param why where it was found, or why there is silence
 */
public record SizeAnswer(String pmcid, OptionalInt gold, OptionalInt found, String why) {
  /**
   * Whether a number was found and is the one.
   *
   * @return true if so
   */
  public boolean right() {
    return found.isPresent() && found.equals(gold);
  }

  /**
   * Whether a number was found and is not the one.
   *
   * @return true if so, also where none is stated
   */
  public boolean wrong() {
    return found.isPresent() && !found.equals(gold);
  }
}
