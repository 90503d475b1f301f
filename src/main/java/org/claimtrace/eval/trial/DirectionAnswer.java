package org.claimtrace.eval.trial;

import java.util.Optional;

/**
 * A direction beside its gold.
 *
 * @param task what was asked
 * @param found what was found; empty for silence
 * @param why what told it, or why there is silence
 */
public record DirectionAnswer(DirectionTask task, Optional<Label> found, String why) {
  /**
   * What counts as the answer: silence counts as the commonest label, as the task asks for one.
   *
   * @return a label
   */
  public Label counted() {
    return found.orElse(Label.SAME);
  }

  /**
   * Whether what counts is gold.
   *
   * @return true if so
   */
  public boolean right() {
    return counted() == task.label();
  }
}
