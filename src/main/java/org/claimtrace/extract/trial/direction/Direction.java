package org.claimtrace.extract.trial.direction;

/** Which way an outcome went under an intervention, beside a comparator. */
public enum Direction {
  /** Significantly more of what the outcome names. */
  INCREASED,
  /** Significantly less of it. */
  DECREASED,
  /** No significant difference. */
  NO_DIFFERENCE;

  /** The direction seen from the other arm. */
  Direction flipped() {
    return switch (this) {
      case INCREASED -> DECREASED;
      case DECREASED -> INCREASED;
      case NO_DIFFERENCE -> NO_DIFFERENCE;
    };
  }
}
