package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.Role;
import org.jspecify.annotations.Nullable;

/** Turns one rule of a file into a {@link Rule}, or says what is wrong with it. */
final class RuleReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "unless",
          "pattern",
          "frame",
          "slots",
          "only",
          "not",
          "claims",
          "qualifiers",
          "modality",
          "polarity",
          "role",
          "match",
          "reject");

  /** Names that a claim may use without a slot of that name. */
  private static final Set<String> GIVEN =
      Set.of(
          "subject",
          "agent",
          "compared",
          "study",
          "own",
          "self",
          "within",
          "topic",
          "condition",
          "evidence",
          "rival",
          "total");

  private final Inflections inflections;
  private final Set<String> predicates;

  RuleReader(Inflections inflections, Set<String> predicates) {
    this.inflections = inflections;
    this.predicates = Set.copyOf(predicates);
  }

  Rule read(String where, Object item) {
    if (!(item instanceof Map<?, ?> map)) {
      throw bad(where, "a rule is a map that begins with 'id:'");
    }
    String id = text(where, map, "id");
    String place = where + " '" + id + "'";
    for (Object key : map.keySet()) {
      if (!KEYS.contains(String.valueOf(key))) {
        throw bad(place, "'" + key + "' is unknown; a rule has " + String.join(", ", sorted()));
      }
    }
    List<List<Element>> patterns = new ArrayList<>();
    Optional<Frame> frame = frame(place, map);
    if (frame.isEmpty() || map.containsKey("pattern")) {
      strings(place, map, "pattern").forEach(pattern -> patterns.add(pattern(place, pattern)));
    }
    List<List<Element>> unless = new ArrayList<>();
    if (map.containsKey("unless")) {
      strings(place, map, "unless").forEach(guard -> unless.add(pattern(place, guard)));
    }
    List<ClaimPattern> claims = new ArrayList<>();
    for (String claim : strings(place, map, "claims")) {
      claims.add(claim(place, claim, patterns, frame));
    }
    return new Rule(
        id,
        place,
        patterns,
        frame,
        unless,
        claims,
        qualifiers(place, map.get("qualifiers")),
        constant(place, map, "modality", Modality.class),
        constant(place, map, "polarity", Polarity.class),
        constant(place, map, "role", Role.class),
        examples(place, map.get("match")),
        strings(place, map, "reject"));
  }

  private static List<String> sorted() {
    return KEYS.stream().sorted().toList();
  }

  private Optional<Frame> frame(String place, Map<?, ?> map) {
    if (!map.containsKey("frame")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new FrameReader(inflections).read(map));
    } catch (IllegalArgumentException e) {
      throw bad(place, String.valueOf(e.getMessage()));
    }
  }

  private List<Element> pattern(String place, String pattern) {
    try {
      return new PatternParser(inflections).parse(pattern);
    } catch (IllegalArgumentException e) {
      throw bad(place, e.getMessage() + " in \"" + pattern + "\"");
    }
  }

  private ClaimPattern claim(
      String place, String text, List<List<Element>> patterns, Optional<Frame> frame) {
    String[] parts = text.strip().split("\\s+", -1);
    if (parts.length != 3) {
      throw bad(place, "the claim '" + text + "' is not 'subject predicate object'");
    }
    if (!predicates.contains(parts[1])) {
      throw bad(place, "'" + parts[1] + "' is no claim predicate of the ontology");
    }
    for (String end : List.of(parts[0], parts[2])) {
      for (String slot : end.split("\\.\\.|\\+", -1)) {
        boolean given =
            GIVEN.contains(slot.replaceFirst(":.*", "")) || slot.matches("(last|inner):.*");
        boolean framed =
            frame.stream().flatMap(f -> f.slots().stream()).anyMatch(s -> s.name().equals(slot));
        if (!given && !framed && patterns.stream().noneMatch(p -> names(p, slot))) {
          throw bad(place, "no pattern has the slot {" + slot + "} of '" + text + "'");
        }
      }
    }
    return new ClaimPattern(parts[0], parts[1], parts[2]);
  }

  private static boolean names(List<Element> pattern, String slot) {
    return pattern.stream()
        .anyMatch(
            element ->
                element instanceof Element.Slot s && s.name().equals(slot)
                    || element instanceof Element.Mark mark && mark.name().equals(slot)
                    || element instanceof Element.Choice choice
                        && choice.branches().stream().anyMatch(b -> names(b, slot)));
  }

  private static Map<String, String> qualifiers(String place, @Nullable Object value) {
    Map<String, String> qualifiers = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, slot) -> qualifiers.put(String.valueOf(key), String.valueOf(slot)));
    } else if (value != null) {
      throw bad(place, "'qualifiers' is a map from a qualifier's key to a slot");
    }
    return qualifiers;
  }

  private static List<RuleExample> examples(String place, @Nullable Object value) {
    List<RuleExample> examples = new ArrayList<>();
    if (!(value instanceof List<?> list) || list.isEmpty()) {
      throw bad(place, "it has no 'match' example");
    }
    for (Object item : list) {
      if (!(item instanceof Map<?, ?> map)) {
        throw bad(place, "a 'match' example is a map with 'text' and 'claims'");
      }
      examples.add(new RuleExample(text(place, map, "text"), strings(place, map, "claims")));
    }
    return examples;
  }

  private static <E extends Enum<E>> Optional<E> constant(
      String place, Map<?, ?> map, String key, Class<E> type) {
    Object value = map.get(key);
    if (value == null) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(String.valueOf(value))) {
        return Optional.of(constant);
      }
    }
    throw bad(place, "'" + value + "' is no " + key);
  }

  private static String text(String place, Map<?, ?> map, String key) {
    Object value = map.get(key);
    if (value == null || String.valueOf(value).isBlank()) {
      throw bad(place, "'" + key + "' is missing");
    }
    return String.valueOf(value);
  }

  private static List<String> strings(String place, Map<?, ?> map, String key) {
    Object value = map.get(key);
    List<String> strings =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).toList()
            : value == null ? List.of() : List.of(String.valueOf(value));
    if (strings.isEmpty()) {
      throw bad(place, "'" + key + "' is missing");
    }
    return strings;
  }

  private static ProblemException bad(String place, String cause) {
    return new ProblemException(
        ErrorCode.BAD_RULE, "data/rules/" + place, cause, "docs/rules.md shows the form.");
  }
}
