package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.extract.line.Chunk;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.Voice;

/** Fits one pattern to one line. The work is bounded however the pattern is written. */
final class Matcher {
  private static final int MOST_STEPS = 20_000;

  private final Line line;
  private final SlotReader slots;
  private final Map<String, List<Piece>> bound = new HashMap<>();
  private final Map<String, Integer> opened = new HashMap<>();
  private int start;
  private int trigger;
  private int steps;

  /** What a guard of the rule covers: no match may begin there. */
  private final java.util.BitSet barred = new java.util.BitSet();

  Matcher(Line line, SlotReader slots) {
    this.line = line;
    this.slots = slots;
  }

  /** Every place where one of the rule's patterns fits; at most one for each beginning. */
  List<Match> all(Rule rule) {
    for (List<Element> guard : rule.unless()) {
      for (int from = 0; from < line.size(); from++) {
        start = from;
        int to = fit(guard, 0, from);
        if (to > from) {
          barred.set(from, to);
        }
      }
    }
    List<Match> found = new ArrayList<>();
    for (List<Element> pattern : rule.patterns()) {
      int reached = 0;
      for (int from = 0; from < line.size(); from++) {
        if (barred.get(from)) {
          continue;
        }
        start = from;
        bound.clear();
        opened.clear();
        trigger = -1;
        int to = fit(pattern, 0, from);
        if (to > reached || (to >= 0 && from >= reached)) {
          found.add(new Match(rule, from, to, trigger < 0 ? from : trigger, bound));
          reached = to;
        }
      }
    }
    return found;
  }

  /** Index behind the match, or -1. */
  private int fit(List<Element> pattern, int index, int at) {
    if (index == pattern.size()) {
      return at;
    }
    if (++steps > MOST_STEPS) {
      return -1;
    }
    int end = step(pattern, index, at);
    int over = end < 0 ? Coordination.passOver(line, at) : at;
    return over > at ? step(pattern, index, over) : end;
  }

  private int step(List<Element> pattern, int index, int at) {
    Element element = pattern.get(index);
    if (element instanceof Element.Choice choice) {
      return choose(choice, pattern, index, at);
    }
    if (element instanceof Element.Gap gap) {
      return overGap(gap, pattern, index, at);
    }
    if (element instanceof Element.Mark mark) {
      return mark(mark, pattern, index, at);
    }
    if (element instanceof Element.Start) {
      return at == 0 ? fit(pattern, index + 1, at) : -1;
    }
    if (at >= line.size()) {
      return -1;
    }
    if (element instanceof Element.Slot slot) {
      return fill(slot, pattern, index, at);
    }
    int behind =
        element instanceof Element.Verb verb
            ? behindVerb(verb, at)
            : behindWord((Element.Literal) element, at);
    if (behind < 0) {
      return -1;
    }
    int before = trigger;
    boolean strong = element instanceof Element.Verb;
    if (trigger < 0 || (strong && !line.tag(trigger).startsWith("V"))) {
      trigger = strong ? line.chunkAt(at).map(Chunk::head).orElse(at) : at;
    }
    int end = fit(pattern, index + 1, behind);
    if (end < 0) {
      trigger = before;
    }
    return end;
  }

  private int choose(Element.Choice choice, List<Element> pattern, int index, int at) {
    List<Element> rest = pattern.subList(index + 1, pattern.size());
    for (List<Element> branch : choice.branches()) {
      List<Element> whole = new ArrayList<>(branch);
      whole.addAll(rest);
      int end = fit(whole, 0, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private int overGap(Element.Gap gap, List<Element> pattern, int index, int at) {
    int i = at;
    int words = 0;
    while (i <= line.size() && words <= gap.most()) {
      int end = fit(pattern, index + 1, i);
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

  private int mark(Element.Mark mark, List<Element> pattern, int index, int at) {
    if (mark.opens()) {
      Integer before = opened.put(mark.name(), at);
      int end = fit(pattern, index + 1, at);
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
    return fit(pattern, index + 1, at);
  }

  private int fill(Element.Slot slot, List<Element> pattern, int index, int at) {
    for (SlotReader.Reading reading : slots.read(line, slot, at, at == start)) {
      List<Piece> before = bound.put(slot.name(), reading.pieces());
      int end = fit(pattern, index + 1, reading.to());
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

  private int behindWord(Element.Literal literal, int at) {
    boolean fits =
        literal.words().contains(line.lower(at)) || literal.words().contains(line.word(at).norm());
    return fits ? at + 1 : -1;
  }
}
