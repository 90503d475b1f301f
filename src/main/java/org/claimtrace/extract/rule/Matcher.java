package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Voice;
import org.jspecify.annotations.Nullable;

/** Fits one pattern to one line. The work is bounded however the pattern is written. */
final class Matcher {
  private static final int MOST_STEPS = 20_000;

  private final Line line;
  private final SlotReader slots;
  private final Map<String, List<Piece>> bound = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();

  /** For each place, the place behind citation markers and brackets that begin there. */
  private final int[] over;

  private int start;
  private int trigger;
  private int steps;

  Matcher(Line line, SlotReader slots) {
    this.line = line;
    this.slots = slots;
    this.over = Coordination.over(line);
  }

  /** Every place where one of the rule's patterns fits; at most one for each beginning. */
  List<Match> all(Rule rule) {
    BitSet every = new BitSet();
    every.set(0, rule.patterns().size());
    return all(Candidate.Plan.of(rule), every);
  }

  /** Every place where one of some patterns fits; at most one for each beginning. */
  List<Match> all(Candidate.Plan plan, BitSet patterns) {
    List<Match> found = new ArrayList<>();
    BitSet barred = null;
    steps = 0;
    for (int p = patterns.nextSetBit(0); p >= 0; p = patterns.nextSetBit(p + 1)) {
      int reached = 0;
      for (int from = 0; from < line.size(); from++) {
        int to = fit(plan.patterns().get(p), from);
        if (to <= reached && (to < 0 || from < reached)) {
          continue;
        }
        Match match = new Match(plan.rule(), from, to, trigger < 0 ? from : trigger, bound);
        barred = barred == null ? barred(plan) : barred;
        if (!barred.get(from)) {
          found.add(match);
          reached = to;
        }
      }
    }
    return found;
  }

  /** What a guard of the rule covers: no match may begin there. */
  private BitSet barred(Candidate.Plan plan) {
    BitSet barred = new BitSet();
    int before = steps;
    for (Step guard : plan.guards()) {
      steps = 0;
      for (int from = 0; from < line.size(); from++) {
        int to = fit(guard, from);
        if (to > from) {
          barred.set(from, to);
        }
      }
    }
    steps = before;
    return barred;
  }

  private int fit(@Nullable Step pattern, int from) {
    start = from;
    bound.clear();
    opened.clear();
    trigger = -1;
    return go(pattern, from);
  }

  /** Index behind the match, or -1. */
  private int go(@Nullable Step step, int at) {
    if (step == null) {
      return at;
    }
    if (++steps > MOST_STEPS) {
      return -1;
    }
    int end = take(step, at);
    return end < 0 && over[at] > at ? take(step, over[at]) : end;
  }

  private int take(Step step, int at) {
    Element element = step.element();
    if (element instanceof Element.Literal literal) {
      return at < line.size() && isWord(literal, at) ? behind(step, at, at + 1) : -1;
    }
    if (element instanceof Element.Choice) {
      return choose(step, at);
    }
    if (element instanceof Element.Gap gap) {
      return overGap(gap, step, at);
    }
    if (element instanceof Element.Mark mark) {
      return mark(mark, step, at);
    }
    if (element instanceof Element.Start) {
      return at == 0 ? go(step.next(), at) : -1;
    }
    if (at >= line.size()) {
      return -1;
    }
    if (element instanceof Element.Slot slot) {
      return fill(slot, step, at);
    }
    int behind = behindVerb((Element.Verb) element, at);
    return behind < 0 ? -1 : behind(step, at, behind);
  }

  /** Goes on behind a word or a verb group, which may be the trigger. */
  private int behind(Step step, int at, int behind) {
    int before = trigger;
    boolean strong = step.element() instanceof Element.Verb;
    if (trigger < 0 || (strong && !line.tag(trigger).startsWith("V"))) {
      trigger = strong ? line.chunkAt(at).map(Chunk::head).orElse(at) : at;
    }
    int end = go(step.next(), behind);
    if (end < 0) {
      trigger = before;
    }
    return end;
  }

  private int choose(Step step, int at) {
    List<@Nullable Step> branches = step.branches();
    for (int i = 0; i < branches.size(); i++) {
      int end = go(branches.get(i), at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int overGap(Element.Gap gap, Step step, int at) {
    int i = at;
    int words = 0;
    while (i <= line.size() && words <= gap.most()) {
      int end = go(step.next(), i);
      if (end >= 0) {
        return end;
      }
      boolean stop = i == line.size() || line.lower(i).equals(";");
      if (stop || (gap.inside() && line.chunkAt(i).filter(Chunk::isNoun).isEmpty())) {
        return -1;
      }
      words += line.isHidden(i) ? 0 : 1;
      i++;
    }
    return -1;
  }

  private int mark(Element.Mark mark, Step step, int at) {
    if (mark.opens()) {
      Integer before = opened.put(mark.name(), at);
      int end = go(step.next(), at);
      if (before != null) {
        opened.put(mark.name(), before);
      }
      return end;
    }
    int from = opened.getOrDefault(mark.name(), at);
    if (from >= at) {
      return -1;
    }
    bound.put(mark.name(), List.of(Piece.of(from, at)));
    return go(step.next(), at);
  }

  private int fill(Element.Slot slot, Step step, int at) {
    for (SlotReader.Reading reading : slots.read(line, slot, at, at == start)) {
      List<Piece> before = bound.put(slot.name(), reading.pieces());
      int end = go(step.next(), reading.to());
      if (end >= 0) {
        return end;
      }
      if (before == null) {
        bound.remove(slot.name());
      } else {
        bound.put(slot.name(), before);
      }
    }
    return -1;
  }

  private int behindVerb(Element.Verb verb, int at) {
    Optional<Chunk> chunk =
        line.chunkAt(at).filter(Chunk::isVerb).filter(verbs -> at <= verbs.head());
    boolean fits =
        chunk.isPresent()
            && verb.forms().contains(line.lower(chunk.get().head()))
            && voiceFits(verb, chunk.get());
    return fits ? chunk.get().to() : -1;
  }

  private boolean voiceFits(Element.Verb verb, Chunk chunk) {
    boolean passive = chunk.voice() == Voice.PASSIVE || chunk.voice() == Voice.PAST_PARTICIPLE;
    return switch (verb.voice()) {
      case ANY -> true;
      case ACTIVE -> !passive && chunk.voice() != Voice.INFINITIVE;
      case PASSIVE -> passive;
      case NEGATED -> slots.isNegated(line, chunk);
    };
  }

  private boolean isWord(Element.Literal literal, int at) {
    String lower = line.lower(at);
    String norm = line.word(at).norm();
    return literal.words().contains(lower)
        || (!norm.equals(lower) && literal.words().contains(norm));
  }
}
