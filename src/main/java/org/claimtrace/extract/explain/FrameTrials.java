package org.claimtrace.extract.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrace.extract.frame.FrameMatcher;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Frame;
import org.claimtrace.extract.rule.Frame.Guard;
import org.claimtrace.extract.rule.Frame.Slot;
import org.claimtrace.extract.rule.Frame.Use;
import org.claimtrace.extract.rule.Match;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.rule.Rule;

/** What a frame that does not fit lacks: it is opened again with single slots and guards. */
final class FrameTrials {
  private static final String SENTENCE = "sentence";

  /** A slot is tried under a name that the matcher has no rule of its own for. */
  private static final String APART = "apart";

  private final Line line;
  private final FrameMatcher matcher;

  FrameTrials(Line line, WordLists lists) {
    this.line = line;
    this.matcher = new FrameMatcher(line, lists);
  }

  /** One opening of a frame. */
  private record Opening(Rule rule, Frame frame, Use use, int trigger) {
    Frame with(List<Slot> slots, List<Guard> guards) {
      return new Frame(Map.of(use, frame.triggers().getOrDefault(use, Set.of())), slots, guards);
    }
  }

  /** A near miss for each place where the rule's frame opens and does not hold. */
  List<NearMiss> of(Rule rule, Set<Integer> fitted) {
    List<NearMiss> misses = new ArrayList<>();
    rule.frame()
        .ifPresent(
            frame -> {
              for (Use use : Use.values()) {
                Opening any = new Opening(rule, frame, use, 0);
                for (Match match : matches(any, any.with(List.of(), List.of()))) {
                  if (!fitted.contains(match.trigger())) {
                    misses.add(miss(new Opening(rule, frame, use, match.trigger())));
                  }
                }
              }
            });
    return misses;
  }

  private NearMiss miss(Opening opening) {
    List<String> causes = new ArrayList<>();
    for (Guard guard : opening.frame().guards()) {
      if (guard.slot().equals(SENTENCE)
          && at(opening, opening.with(List.of(), List.of(guard))).isEmpty()) {
        causes.add(forbidding(opening, List.of(), guard, "the sentence"));
      }
    }
    if (!isTold(opening)) {
      causes.add("what the trigger names is wished or looked for here, not told");
    }
    List<String> filled = new ArrayList<>();
    int asked = 1;
    int there = 1;
    for (Slot slot : opening.frame().slots()) {
      Optional<String> words = words(opening, slot, guards(opening, slot));
      if (words.isPresent()) {
        filled.add(slot.name() + " = \"" + words.get() + "\"");
      } else if (!slot.optional()) {
        causes.add(empty(opening, slot));
      }
      asked += slot.optional() ? 0 : 1;
      there += slot.optional() || words.isEmpty() ? 0 : 1;
    }
    String trigger = line.word(opening.trigger()).text();
    String use = opening.use().name().toLowerCase(Locale.ROOT);
    String words =
        trigger + " (" + use + ")" + (filled.isEmpty() ? "" : ", ") + String.join(", ", filled);
    return new NearMiss(
        opening.rule().id(),
        opening.rule().place(),
        "frame",
        (double) there / asked,
        words,
        causes.isEmpty() ? "its slots are there, and it was not taken" : String.join("; ", causes));
  }

  /** A frame with an agent opens only where something is told to happen. */
  private boolean isTold(Opening opening) {
    return opening.frame().slots().stream()
        .filter(slot -> slot.name().equals("agent"))
        .map(slot -> new Slot(slot.name(), slot.paths(), true))
        .allMatch(slot -> at(opening, opening.with(List.of(slot), List.of())).isPresent());
  }

  /** Why a slot stayed empty: a guard forbids what would fill it, or nothing hangs there. */
  private String empty(Opening opening, Slot slot) {
    Optional<String> unguarded = words(opening, slot, List.of());
    if (unguarded.isEmpty()) {
      String paths =
          slot.paths().stream()
              .filter(path -> path.use().isEmpty() || path.use().get() == opening.use())
              .map(ElementText::of)
              .collect(Collectors.joining(" | "));
      return "slot " + slot.name() + " is empty (" + (paths.isEmpty() ? "no path" : paths) + ")";
    }
    for (Guard guard : guards(opening, slot)) {
      if (words(opening, slot, List.of(guard)).isEmpty()) {
        return forbidding(opening, List.of(slot), guard, "\"" + unguarded.get() + "\"");
      }
    }
    return "slot "
        + slot.name()
        + " is empty: its guards together forbid \""
        + unguarded.get()
        + "\"";
  }

  /** The guard in words; of a {@code not}, those lists alone that forbid. */
  private String forbidding(Opening opening, List<Slot> slots, Guard guard, String what) {
    if (guard.wanted()) {
      return "only "
          + guard.slot()
          + ": "
          + String.join(", ", guard.lists())
          + " does not hold of "
          + what;
    }
    String lists =
        guard.lists().stream()
            .filter(
                list -> isForbidden(opening, slots, new Guard(guard.slot(), List.of(list), false)))
            .collect(Collectors.joining(", "));
    return "not " + guard.slot() + ": " + lists + " forbids " + what;
  }

  private boolean isForbidden(Opening opening, List<Slot> slots, Guard guard) {
    return slots.isEmpty()
        ? at(opening, opening.with(slots, List.of(guard))).isEmpty()
        : words(opening, slots.get(0), List.of(guard)).isEmpty();
  }

  private static List<Guard> guards(Opening opening, Slot slot) {
    return opening.frame().guards().stream()
        .filter(guard -> guard.slot().equals(slot.name()))
        .toList();
  }

  /** What fills a slot, were there no other. */
  private Optional<String> words(Opening opening, Slot slot, List<Guard> guards) {
    Slot other = new Slot(APART, slot.paths(), true);
    List<Guard> moved = guards.stream().map(g -> new Guard(APART, g.lists(), g.wanted())).toList();
    return at(opening, opening.with(List.of(other), moved))
        .map(match -> match.slots().getOrDefault(APART, List.of()))
        .filter(pieces -> !pieces.isEmpty())
        .map(pieces -> pieces.stream().map(this::text).collect(Collectors.joining("; ")));
  }

  private String text(Piece piece) {
    return line.mention(piece.from(), piece.to()).text().replaceAll("\\s+", " ");
  }

  private Optional<Match> at(Opening opening, Frame frame) {
    return matches(opening, frame).stream()
        .filter(match -> match.trigger() == opening.trigger())
        .findFirst();
  }

  private List<Match> matches(Opening opening, Frame frame) {
    Rule rule = opening.rule();
    return matcher.all(
        new Rule(
            rule.id(),
            rule.place(),
            List.of(),
            Optional.of(frame),
            List.of(),
            rule.claims(),
            rule.qualifiers(),
            rule.modality(),
            rule.polarity(),
            rule.role(),
            List.of(),
            List.of()));
  }
}
