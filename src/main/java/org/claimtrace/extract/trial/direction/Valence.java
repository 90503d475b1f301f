package org.claimtrace.extract.trial.direction;

import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.direction.Cue.Kind;

/**
 * What an outcome is, so that "improved" and "faster" have a direction: "improved" pain is less
 * pain, a "faster" onset a shorter time.
 *
 * @param bad whether more of it is worse
 * @param time whether it is a length of time
 */
record Valence(boolean bad, boolean time) {
  static Valence of(Question question, TrialWords words) {
    Phrases bad = words.of("badOutcomes");
    Phrases time = words.of("timeOutcomes");
    int size = question.outcome().size();
    return new Valence(bad.in(question.outcome(), 0, size), time.in(question.outcome(), 0, size));
  }

  Direction of(Kind kind) {
    return switch (kind) {
      case UP -> Direction.INCREASED;
      case DOWN -> Direction.DECREASED;
      case GOOD -> bad ? Direction.DECREASED : Direction.INCREASED;
      case BAD -> bad ? Direction.INCREASED : Direction.DECREASED;
      case FAST -> time ? Direction.DECREASED : Direction.INCREASED;
      case SLOW -> time ? Direction.INCREASED : Direction.DECREASED;
      case SAME -> Direction.NO_DIFFERENCE;
    };
  }
}
