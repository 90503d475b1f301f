package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.rule.Frame.Guard;
import org.claimtrace.extract.rule.Frame.Path;
import org.claimtrace.extract.rule.Frame.Reach;
import org.claimtrace.extract.rule.Frame.Slot;
import org.claimtrace.extract.rule.Frame.Use;

/** Reads the keys of a rule that describe a frame. */
final class FrameReader {
  private final Inflections inflections;

  FrameReader(Inflections inflections) {
    this.inflections = inflections;
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException saying what is wrong
   */
  Frame read(Map<?, ?> rule) {
    if (!(rule.get("frame") instanceof Map<?, ?> frame) || frame.isEmpty()) {
      throw new IllegalArgumentException("'frame' is a map from verb, noun, adjective to words");
    }
    Map<Use, Set<String>> triggers = new EnumMap<>(Use.class);
    frame.forEach((use, words) -> triggers.put(use(use), words(use(use), String.valueOf(words))));
    if (!(rule.get("slots") instanceof Map<?, ?> slots) || slots.isEmpty()) {
      throw new IllegalArgumentException("a frame needs 'slots', a map from names to paths");
    }
    List<Slot> read = new ArrayList<>();
    slots.forEach((name, paths) -> read.add(slot(String.valueOf(name), String.valueOf(paths))));
    List<Guard> guards = new ArrayList<>();
    guards(guards, rule.get("only"), true);
    guards(guards, rule.get("not"), false);
    return new Frame(triggers, read, guards);
  }

  private static Use use(Object name) {
    try {
      return Use.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + name + "' is none of verb, noun, adjective", e);
    }
  }

  private Set<String> words(Use use, String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : split(text, "\\|")) {
      words.addAll(use == Use.VERB ? inflections.of(word) : Set.of(word));
    }
    return words;
  }

  private static Slot slot(String name, String paths) {
    boolean optional = name.endsWith("?");
    return new Slot(
        optional ? name.substring(0, name.length() - 1) : name,
        split(paths, "\\|").stream().map(FrameReader::path).toList(),
        optional);
  }

  /** {@code noun:outer.with*}. */
  private static Path path(String text) {
    int colon = text.indexOf(':');
    Reach reach = text.endsWith("*") ? Reach.WHOLE : text.endsWith("!") ? Reach.CORE : Reach.NAME;
    String steps = text.substring(colon + 1).replaceFirst("[*!]$", "");
    return new Path(
        colon < 0 ? Optional.empty() : Optional.of(use(text.substring(0, colon))),
        split(steps, "\\."),
        reach);
  }

  private static void guards(
      List<Guard> guards, @org.jspecify.annotations.Nullable Object value, boolean wanted) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (slot, lists) ->
              guards.add(
                  new Guard(String.valueOf(slot), split(String.valueOf(lists), ","), wanted)));
    } else if (value != null) {
      throw new IllegalArgumentException("'only' and 'not' are maps from a slot to word lists");
    }
  }

  private static List<String> split(String text, String sign) {
    return Arrays.stream(text.split(sign, -1))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
