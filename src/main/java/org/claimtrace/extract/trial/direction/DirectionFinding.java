package org.claimtrace.extract.trial.direction;

/** Which way an outcome went, as a passage says, or why that stays open. */
public sealed interface DirectionFinding {
  /**
   * A direction.
   *
   * @param direction which way
   * @param basis what tells it, as {@code comparative} or {@code p value}
   * @param word the index of the word that tells it
   */
  record Told(Direction direction, String basis, int word) implements DirectionFinding {}

  /**
   * The passage does not tell.
   *
   * @param reason why, in words
   */
  record Untold(String reason) implements DirectionFinding {}
}
