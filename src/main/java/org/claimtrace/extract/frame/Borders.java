package org.claimtrace.extract.frame;

import org.claimtrace.extract.line.Line;

/** What no subject is taken across: a semicolon, the end of a clause that asks "how". */
final class Borders {
  private static final int WIDEST = 40;

  private final Line line;

  Borders(Line line) {
    this.line = line;
  }

  /**
   * Whether something parts a noun from a verb so that the one cannot be the subject of the other.
   */
  boolean part(int noun, int verb) {
    return noun < verb
        && (hasSemicolon(noun, verb) || isAsked(noun, verb) || isConditional(noun, verb));
  }

  private boolean hasSemicolon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.lower(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  /** "how A disturbs it will help": A has a verb of its own. */
  private boolean isAsked(int noun, int verb) {
    if (opener(noun) < 0 || !isFinite(verb)) {
      return false;
    }
    boolean left = false;
    for (int i = noun + 1; i < verb; i++) {
      boolean finite = line.tag(i).matches("VB[DPZ]|MD");
      // the verb's own auxiliaries
      if (finite && line.tree().head(i) != verb) {
        left = true;
      }
    }
    return left;
  }

  /** "A may help when drugs fail or cause B": the drugs cause it. */
  private boolean isConditional(int noun, int verb) {
    if (!isFinite(verb)) {
      return false;
    }
    boolean finite = false;
    for (int i = verb - 1; i > noun; i--) {
      if (line.lower(i).equals(",")) {
        return false;
      }
      if (finite && line.lower(i).matches("when|if|because|although|though|while|whereas|unless")) {
        return true;
      }
      finite |= line.tag(i).matches("VB[DPZ]") && line.tree().head(i) != verb;
    }
    return false;
  }

  private boolean isFinite(int verb) {
    for (int i = verb; i >= 0 && i > verb - 5; i--) {
      boolean own = i == verb || line.tree().head(i) == verb;
      if (own && line.tag(i).matches("VB[DPZ]|MD")) {
        return true;
      }
    }
    return false;
  }

  /** The "how", "why", "whether" whose clause a noun is the subject of; -1 if there is none. */
  private int opener(int noun) {
    for (int i = noun - 1; i >= 0 && i > noun - WIDEST; i--) {
      if (line.tag(i).matches("V.*|MD|WDT|WP|TO") || line.lower(i).matches("[;:]")) {
        return -1;
      }
      if (line.lower(i).matches("how|why|whether")) {
        return i;
      }
    }
    return -1;
  }
}
