package org.claimtrace.extract.trial.direction;

/** Whether a word speaks of one of the two arms. */
enum Arm {
  /** The arm whose direction is asked. */
  INTERVENTION,
  /** The arm it is held against. */
  COMPARATOR,
  /** Neither. */
  NONE;

  Arm other() {
    return switch (this) {
      case INTERVENTION -> COMPARATOR;
      case COMPARATOR -> INTERVENTION;
      case NONE -> NONE;
    };
  }
}
