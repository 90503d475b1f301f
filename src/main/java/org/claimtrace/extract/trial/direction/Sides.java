package org.claimtrace.extract.trial.direction;

import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;

/** Tells of which arm a comparative speaks. */
final class Sides {
  private static final int REACH = 12;

  private final Phrases than;
  private final Phrases leads;
  private final Phrases favours;

  Sides(TrialWords words) {
    this.than = words.of("than");
    this.leads = words.of("leads");
    this.favours = words.of("favours");
  }

  /** The arm that is the subject of a cue in a clause; NONE if no arm is named. */
  Arm subject(Passage passage, Clause clause, int cue) {
    int behind = than(passage, cue + 1, clause.to());
    if (behind >= 0) {
      return behind(passage, clause, cue, behind);
    }
    int before = than(passage, clause.from(), cue);
    if (before >= 0) {
      int base = passage.firstArm(before, Math.min(cue, before + REACH));
      if (base >= 0) {
        return passage.arms().get(base).other();
      }
    }
    return near(passage, clause, cue);
  }

  /** The first "than" outside brackets, or -1. */
  int than(Passage passage, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      if (passage.lower(i).matches("[(\\[]")) {
        depth++;
      } else if (passage.lower(i).matches("[)\\]]")) {
        depth--;
      } else if (depth <= 0 && than.has(passage.words(), i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Higher in A than in B", "A was higher than B": what follows "than" is the other arm. */
  private Arm behind(Passage passage, Clause clause, int cue, int than) {
    int base = passage.firstArm(than, Math.min(clause.to(), than + REACH));
    int between = passage.lastArm(cue, than);
    if (between >= 0) {
      return passage.arms().get(between);
    }
    if (base >= 0) {
      return passage.arms().get(base).other();
    }
    return near(passage, clause, cue);
  }

  /** The nearest arm, those before the cue first, unless "in" leads to one behind it. */
  private Arm near(Passage passage, Clause clause, int cue) {
    int behind = passage.firstArm(cue, clause.to());
    int before = passage.lastArm(clause.from(), cue);
    boolean in = behind >= 0 && leads.in(passage.words(), Math.max(cue, behind - 2), behind);
    if (in || (behind >= 0 && favours.has(passage.words(), cue)) || (before < 0 && behind >= 0)) {
      return passage.arms().get(behind);
    }
    if (before < 0) {
      return Arm.NONE;
    }
    // "A versus B had less": A
    int versus = than(passage, clause.from(), before);
    int first = versus < 0 ? -1 : passage.lastArm(clause.from(), versus);
    return passage.arms().get(first >= 0 ? first : before);
  }
}
