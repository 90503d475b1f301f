package org.claimtrace.eval.trial;

import java.util.Optional;

/**
 * What the claims of an abstract say of a prompt's outcome.
 *
 * @param task what was asked
 * @param found which way the outcome went by the claims; empty if none tells
 * @param claims the claims that told it, or those of the evidence's sentences that did not
 */
public record OutcomeAnswer(DirectionTask task, Optional<Label> found, String claims) {
  /**
   * Whether the outcome was found with the annotator's direction.
   *
   * @return true if so
   */
  public boolean right() {
    return found.isPresent() && found.get() == task.label();
  }
}
