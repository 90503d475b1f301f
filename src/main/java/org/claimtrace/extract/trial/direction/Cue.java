package org.claimtrace.extract.trial.direction;

/**
 * A word that tells which way something went.
 *
 * @param word its index
 * @param kind what it tells
 */
record Cue(int word, Kind kind) {
  /** What a cue tells. */
  enum Kind {
    /** "Higher", "increased". */
    UP,
    /** "Lower", "reduced". */
    DOWN,
    /** "Improved", "better": up or down as the outcome is good or bad. */
    GOOD,
    /** "Worse". */
    BAD,
    /** "Faster", "earlier": less of a time, more of anything else. */
    FAST,
    /** "Slower", "delayed". */
    SLOW,
    /** "Did not differ", "similar". */
    SAME
  }
}
