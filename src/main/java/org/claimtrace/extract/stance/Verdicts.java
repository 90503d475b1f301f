package org.claimtrace.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.model.claim.Polarity;

/**
 * What a sentence says of a statement that it holds: "there is no evidence that …" denies it,
 * "experts doubt that …" leaves it open, "there is no doubt that …" affirms it. Such words stand
 * over the statement, before or behind it, and not at its own verb.
 */
final class Verdicts {
  private static final int HIGHEST = 9;

  private final Cues cues;

  Verdicts(Cues cues) {
    this.cues = cues;
  }

  /** The verdict on what a trigger tells; empty if there is none. */
  Optional<Polarity> of(Line line, int trigger, int to) {
    List<Integer> over = over(line, trigger);
    Optional<Polarity> near = near(line, trigger).or(() -> compared(line, trigger));
    Optional<Polarity> before = near.isPresent() ? near : before(line, trigger, over);
    if (before.isPresent()) {
      return before;
    }
    Optional<Polarity> teller = teller(line, trigger, over);
    return teller.isPresent() ? teller : behind(line, trigger, to);
  }

  /** "hardly reduced", "stopped reducing", "too weak to reduce", "never failed to reduce". */
  private Optional<Polarity> near(Line line, int trigger) {
    int i = trigger - 1;
    while (i > 0 && line.tag(i).startsWith("RB") && !starts(line, i)) {
      i--;
    }
    for (int from = i; from >= Math.max(0, i - 2); from--) {
      if (ends(line, "affirmedAt", from, i)) {
        return Optional.of(Polarity.AFFIRMED);
      }
      if (ends(line, "deniedAt", from, i)) {
        return Optional.of(Polarity.NEGATED);
      }
    }
    boolean tooWeak =
        line.lower(i).equals("to")
            && line.lower(i - 2).equals("too")
            && line.tag(i - 1).startsWith("JJ");
    return tooWeak ? Optional.of(Polarity.NEGATED) : Optional.empty();
  }

  /**
   * "no better than placebo"; "not better than A in reducing B" leaves open whether it reduces,
   * "not inferior to A in reducing B" says that it does.
   */
  private Optional<Polarity> compared(Line line, int trigger) {
    if (line.lower(trigger - 1).equals("no") && line.tag(trigger).matches("JJR|RBR")) {
      return Optional.of(Polarity.NEGATED);
    }
    if (!line.tag(trigger).equals("VBG") || !line.lower(trigger - 1).matches("in|at|for")) {
      return Optional.empty();
    }
    for (int i = trigger - 1; i > 0 && !isBreak(line, i); i--) {
      if (cues.at("baselines", line, i)) {
        return Optional.empty();
      }
      if (cues.at("notWorse", line, i)) {
        return Optional.of(Polarity.AFFIRMED);
      }
      if (cues.at("notBetter", line, i)) {
        return Optional.of(Polarity.UNCLEAR);
      }
    }
    return Optional.empty();
  }

  private boolean starts(Line line, int i) {
    return cues.at("deniedAt", line, i);
  }

  private boolean ends(Line line, String list, int from, int last) {
    return cues.end(list, line, from) == last + 1;
  }

  private Optional<Polarity> before(Line line, int trigger, List<Integer> over) {
    for (int i = trigger - 1; i >= 0 && !isBreak(line, i); i--) {
      int affirmed = cues.end("affirmedOver", line, i);
      int doubted = cues.end("doubtedOver", line, i);
      int denied = cues.end("deniedOver", line, i);
      int end = Math.max(affirmed, Math.max(doubted, denied));
      if (end > 0 && end <= trigger && reaches(line, i, end, trigger, over)) {
        if (affirmed == end) {
          return Optional.of(own(line, end, trigger, Polarity.AFFIRMED));
        }
        Polarity said = denied == end ? Polarity.NEGATED : Polarity.UNCLEAR;
        return Optional.of(isAffirmed(line, i) ? Polarity.AFFIRMED : own(line, end, trigger, said));
      }
    }
    return Optional.empty();
  }

  /** "nobody doubts that": what is doubted by nobody is so. */
  private boolean isAffirmed(Line line, int cue) {
    for (int i = cue; i >= Math.max(0, cue - 3); i--) {
      int end = cues.end("affirmedOver", line, i);
      if (end > cue) {
        return true;
      }
    }
    return false;
  }

  /** "no evidence that it does not work": denied twice is not told. */
  private Polarity own(Line line, int from, int trigger, Polarity said) {
    if (!cues.in("negators", line, from, trigger)) {
      return said;
    }
    return said == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.UNCLEAR;
  }

  /** Whether a cue stands over a trigger: in the tree, or by a "that" with no comma between. */
  private static boolean reaches(Line line, int from, int end, int trigger, List<Integer> over) {
    for (int i = from; i < end; i++) {
      if (over.contains(i) || over.contains(line.tree().head(i)) && line.tag(i).startsWith("N")) {
        return true;
      }
    }
    boolean that = false;
    for (int i = end - 1; i < trigger; i++) {
      that |= line.lower(i).equals("that");
      if (line.lower(i).matches(",|and")) {
        return false;
      }
    }
    return that;
  }

  /** "nobody has shown that", "none of the studies showed that", "few trials have found that". */
  private Optional<Polarity> teller(Line line, int trigger, List<Integer> over) {
    if (line.tag(trigger).startsWith("NN")) {
      return Optional.empty(); // "few patients reported harms" tells of them
    }
    for (int verb : over) {
      for (int subject : children(line, verb)) {
        boolean told = line.tree().relation(subject) == Relation.NSUBJ && subject < trigger;
        if (told && cues.in("noTellers", line, opening(line, subject), subject + 1)) {
          return Optional.of(own(line, subject + 1, trigger, Polarity.NEGATED));
        }
        if (told && cues.in("fewTellers", line, opening(line, subject), subject + 1)) {
          return Optional.of(Polarity.UNCLEAR);
        }
      }
    }
    return Optional.empty();
  }

  private static int opening(Line line, int noun) {
    int first = noun;
    for (int child : children(line, noun)) {
      first = Math.min(first, child);
    }
    return first;
  }

  /** "but this was disproved"; "the idea that … is wrong". */
  private Optional<Polarity> behind(Line line, int trigger, int to) {
    boolean claimed = isClaimed(line, trigger);
    for (int i = to; i < line.size(); i++) {
      boolean denied =
          cues.at("deniedBehind", line, i) || claimed && cues.at("wrongBehind", line, i);
      if (denied) {
        return Optional.of(own(line, 0, trigger, Polarity.NEGATED));
      }
      if (claimed && cues.at("weakBehind", line, i)) {
        return Optional.of(Polarity.UNCLEAR);
      }
      if (line.lower(i).equals(";")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the idea that it works", "that it works": said of something, not yet said. */
  private static boolean isClaimed(Line line, int trigger) {
    for (int i = trigger - 1; i >= 0; i--) {
      if (line.lower(i).equals("that")) {
        return i == 0 || line.tag(i - 1).startsWith("NN") && line.tag(i).equals("IN");
      }
      if (line.lower(i).matches("[,;]")) {
        return false;
      }
    }
    return false;
  }

  /** ", and it works" ends what a cue reaches; ", and prevents" goes on. */
  private boolean isBreak(Line line, int i) {
    return cues.at("scopeBreaks", line, i)
        && !(line.lower(i).equals(",") && line.tag(i + 2).matches("V.*|RB"));
  }

  /** The words over a trigger, up to a clause that stands on its own. */
  private static List<Integer> over(Line line, int trigger) {
    List<Integer> chain = new ArrayList<>();
    int word = trigger;
    for (int i = 0; i < HIGHEST; i++) {
      boolean own = line.tree().relation(word) == Relation.CONJ && hasSubject(line, word);
      int head = own || line.tree().relation(word) == Relation.PARATAXIS ? -1 : up(line, word);
      if (head < 0) {
        return chain;
      }
      chain.add(head);
      word = head;
    }
    return chain;
  }

  private static int up(Line line, int word) {
    return line.tree().head(word);
  }

  private static boolean hasSubject(Line line, int verb) {
    return children(line, verb).stream()
        .map(child -> line.tree().relation(child))
        .anyMatch(relation -> relation == Relation.NSUBJ || relation == Relation.NSUBJPASS);
  }

  private static List<Integer> children(Line line, int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.tree().head(i) == head) {
        found.add(i);
      }
    }
    return found;
  }
}
