package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;
import org.claimtrace.extract.trial.direction.Cue.Kind;

/** Finds the words that tell which way something went, negation and degree reckoned in. */
final class Cues {
  private static final int SCOPE = 10;
  private static final int NEAR = 3;

  private final Map<Kind, Phrases> lists = new EnumMap<>(Kind.class);
  private final Phrases same;
  private final Phrases negators;
  private final Phrases notNegators;
  private final Phrases differ;
  private final Phrases degreeUp;
  private final Phrases degreeDown;
  private final Phrases changes;

  Cues(TrialWords words) {
    lists.put(Kind.UP, words.of("up"));
    lists.put(Kind.DOWN, words.of("down"));
    lists.put(Kind.GOOD, words.of("good"));
    lists.put(Kind.BAD, words.of("bad"));
    lists.put(Kind.FAST, words.of("fast"));
    lists.put(Kind.SLOW, words.of("slow"));
    this.same = words.of("same");
    this.negators = words.of("negators");
    this.notNegators = words.of("notNegators");
    this.differ = words.of("differ");
    this.degreeUp = words.of("degreeUp");
    this.degreeDown = words.of("degreeDown");
    this.changes = words.of("changeNouns");
  }

  /** The cues between two words, in order. */
  List<Cue> of(Passage passage, int from, int to) {
    List<Cue> cues = new ArrayList<>();
    int i = from;
    while (i < to) {
      int negated = negated(passage, i, to);
      if (negated > 0) {
        cues.add(new Cue(i, Kind.SAME));
        i = negated;
        continue;
      }
      Optional<Kind> kind = kind(passage, i);
      if (kind.isPresent()) {
        int changed = changed(passage, i, to);
        cues.add(new Cue(i, changed > 0 ? product(passage, i, changed) : kind.get()));
        i = Math.max(i, changed);
      }
      i++;
    }
    return cues;
  }

  /** The first word behind what a negator at a word negates; 0 if there is none. */
  private int negated(Passage passage, int at, int to) {
    if (!negators.has(passage.words(), at) || notNegators.has(passage.words(), at)) {
      return 0;
    }
    int end = Math.min(to, at + 1 + SCOPE);
    for (int i = at + 1; i < end; i++) {
      if (passage.is(i, "than")) {
        return 0;
      }
      if (differ.has(passage.words(), i) || kind(passage, i).isPresent()) {
        int behind = i + 1;
        while (behind < end
            && (differ.has(passage.words(), behind) || kind(passage, behind).isPresent())) {
          behind++;
        }
        return behind;
      }
    }
    return 0;
  }

  private Optional<Kind> kind(Passage passage, int i) {
    if (same.has(passage.words(), i)) {
      return Optional.of(Kind.SAME);
    }
    if (passage.outcome().get(i)) {
      return Optional.empty();
    }
    for (Map.Entry<Kind, Phrases> list : lists.entrySet()) {
      if (list.getValue().has(passage.words(), i)) {
        return Optional.of(list.getKey());
      }
    }
    return Optional.empty();
  }

  /** The change that a word of degree measures: "greater <i>reduction</i>"; 0 if there is none. */
  private int changed(Passage passage, int at, int to) {
    boolean degree = degreeUp.has(passage.words(), at) || degreeDown.has(passage.words(), at);
    for (int i = at + 1; degree && i < Math.min(to, at + 1 + NEAR); i++) {
      Optional<Kind> kind = kind(passage, i);
      if (kind.isPresent() && kind.get() != Kind.SAME) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a cue is a noun that names a change. */
  boolean isChange(Passage passage, Cue cue) {
    return changes.has(passage.words(), cue.word());
  }

  /** Whether a cue is a word of degree. */
  boolean isDegree(Passage passage, Cue cue) {
    return degreeUp.has(passage.words(), cue.word()) || degreeDown.has(passage.words(), cue.word());
  }

  /** "The reduction was greater": what the change and its degree tell together. */
  Cue product(Cue change, Cue degree) {
    boolean more = degree.kind() == Kind.UP || degree.kind() == Kind.GOOD;
    return new Cue(degree.word(), more ? change.kind() : opposite(change.kind()));
  }

  private Kind product(Passage passage, int degree, int change) {
    Kind kind = kind(passage, change).orElse(Kind.UP);
    return degreeUp.has(passage.words(), degree) ? kind : opposite(kind);
  }

  private static Kind opposite(Kind kind) {
    return switch (kind) {
      case UP -> Kind.DOWN;
      case DOWN -> Kind.UP;
      case GOOD -> Kind.BAD;
      case BAD -> Kind.GOOD;
      case FAST -> Kind.SLOW;
      case SLOW -> Kind.FAST;
      case SAME -> Kind.SAME;
    };
  }
}
