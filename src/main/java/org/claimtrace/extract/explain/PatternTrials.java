package org.claimtrace.extract.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Element;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Rule;
import org.claimtrace.extract.rule.RuleBook;
import org.claimtrace.extract.rule.SlotReader;

/** How far the patterns of a rule that does not fit come: their beginnings are tried alone. */
final class PatternTrials {
  private final Line line;
  private final SlotReader slots;

  PatternTrials(Line line, SlotReader slots) {
    this.line = line;
    this.slots = slots;
  }

  /** A beginning of a pattern that fits, and what should come next. */
  private record Reached(List<Element> begun, String next, int of, Match match) {
    double share() {
      return (double) begun.stream().filter(PatternTrials::isSolid).count() / Math.max(1, of);
    }
  }

  /** The pattern of a rule that came farthest; empty if none has so much as a beginning. */
  Optional<NearMiss> of(Rule rule) {
    List<Reached> reached = new ArrayList<>();
    for (List<Element> pattern : rule.patterns()) {
      if (!rule.unless().isEmpty() && longest(rule, pattern).isPresent()) {
        Optional<NearMiss> forbidden = forbidden(rule, pattern);
        if (forbidden.isPresent()) {
          return forbidden;
        }
      }
      beginning(rule, pattern).ifPresent(reached::add);
    }
    return reached.stream()
        .max(
            Comparator.comparingDouble(Reached::share)
                .thenComparingInt(r -> r.match().to() - r.match().from()))
        .map(best -> miss(rule, best.share(), best.match(), "next should come " + best.next()));
  }

  /** What forbids a pattern that fits. */
  private Optional<NearMiss> forbidden(Rule rule, List<Element> pattern) {
    for (List<Element> guard : rule.unless()) {
      Optional<Match> there = longest(rule, guard);
      if (there.isPresent()) {
        String words = text(there.get());
        return longest(rule, pattern)
            .map(m -> miss(rule, 1, m, "unless \"" + ElementText.of(guard) + "\": " + words));
      }
    }
    return Optional.empty();
  }

  private Optional<Reached> beginning(Rule rule, List<Element> pattern) {
    int solid = (int) pattern.stream().filter(PatternTrials::isSolid).count();
    for (int k = pattern.size() - 1; k >= 1; k--) {
      List<Element> begun = pattern.subList(0, k);
      boolean tells = begun.stream().anyMatch(PatternTrials::tells);
      if (tells && isSolid(begun.get(k - 1))) {
        Optional<Match> match = longest(rule, begun);
        if (match.isPresent()) {
          String next = ElementText.of(pattern.subList(k, behind(pattern, k)));
          return Optional.of(new Reached(begun, next, solid, match.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind the next element that is no gap. */
  private static int behind(List<Element> pattern, int from) {
    int to = from;
    while (to < pattern.size() - 1 && !isSolid(pattern.get(to))) {
      to++;
    }
    return to + 1;
  }

  private static boolean isSolid(Element element) {
    return !(element instanceof Element.Gap || element instanceof Element.Start);
  }

  /** Whether it fits somewhere only: any phrase would do for a bare slot, nothing for an option. */
  private static boolean tells(Element element) {
    if (element instanceof Element.Slot slot) {
      return slot.kind() != Element.SlotKind.PHRASE || !slot.types().isEmpty();
    }
    if (element instanceof Element.Choice choice) {
      return choice.branches().stream().noneMatch(List::isEmpty);
    }
    return isSolid(element);
  }

  private Optional<Match> longest(Rule rule, List<Element> pattern) {
    Rule alone =
        new Rule(
            rule.id(),
            rule.place(),
            List.of(pattern),
            Optional.empty(),
            List.of(),
            rule.claims(),
            rule.qualifiers(),
            rule.modality(),
            rule.polarity(),
            rule.role(),
            List.of(),
            List.of());
    return new RuleBook(List.of(alone))
        .matches(line, slots).stream()
            .filter(match -> match.to() > match.from())
            .max(Comparator.comparingInt(match -> match.to() - match.from()));
  }

  private NearMiss miss(Rule rule, double share, Match match, String cause) {
    return new NearMiss(rule.id(), rule.place(), "pattern", share, text(match), cause);
  }

  private String text(Match match) {
    return line.mention(match.from(), match.to()).text().replaceAll("\\s+", " ");
  }
}
