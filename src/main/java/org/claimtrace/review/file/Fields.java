package org.claimtrace.review.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.review.Wording;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one mapping, each once, with values of the form that they must have.
 *
 * @param file for messages
 * @param node the mapping
 * @param keys key nodes by name
 * @param values value nodes by name
 */
record Fields(String file, Node node, Map<String, Node> keys, Map<String, Node> values) {
  static Fields of(String file, Node node) {
    Fields fields = new Fields(file, node, new LinkedHashMap<>(), new LinkedHashMap<>());
    if (!(node instanceof MappingNode mapping)) {
      throw fields.bad(node, "here must stand key: value");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Node first = fields.keys.putIfAbsent(key.getValue(), key);
        if (first != null) {
          throw fields.bad(
              key,
              "the key '" + key.getValue() + "' stands in line " + ReviewText.line(first) + " too");
        }
        fields.values.put(key.getValue(), tuple.getValueNode());
      }
    }
    return fields;
  }

  /** Refuses keys that would be taken for something and are not. */
  Fields only(Set<String> known) {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!known.contains(key.getKey())) {
        throw bad(
            key.getValue(),
            "unknown key '" + key.getKey() + "'; known are " + String.join(", ", sorted(known)));
      }
    }
    return this;
  }

  @Nullable Node value(String key) {
    return values.get(key);
  }

  /** What people write: one line, or several where it is a note; empty if there is nothing. */
  Optional<String> text(String key) {
    Optional<String> text = verbatim(key);
    text.ifPresent(t -> refuseStrange(key, t));
    return text;
  }

  /** What the article says, whatever characters it holds; empty if there is nothing. */
  Optional<String> verbatim(String key) {
    Node value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!(value instanceof ScalarNode scalar)) {
      throw bad(value, key + " is no text");
    }
    String text = scalar.getValue().strip();
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  /** What people write goes into graphs and tables. */
  private void refuseStrange(String key, String text) {
    Node value = values.getOrDefault(key, node);
    boolean note = key.equals("note");
    text.codePoints()
        .filter(c -> isStrange(c, note))
        .findFirst()
        .ifPresent(
            c -> {
              throw bad(value, String.format(Locale.ROOT, "%s holds the character U+%04X", key, c));
            });
  }

  String required(String key) {
    return verbatim(key)
        .orElseThrow(() -> bad(values.getOrDefault(key, node), "there is no " + key));
  }

  <E extends Enum<E>> E required(String key, Class<E> type) {
    return constant(key, type)
        .orElseThrow(() -> bad(values.getOrDefault(key, node), "there is no " + key));
  }

  <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    Optional<String> word = text(key);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Wording::word).toList();
    int at = words.indexOf(word.get().toLowerCase(Locale.ROOT));
    if (at < 0) {
      throw bad(
          values.getOrDefault(key, node),
          "there is no " + key + " '" + word.get() + "'; take one of " + String.join(", ", words));
    }
    return Optional.of(type.getEnumConstants()[at]);
  }

  /** A day as {@code 2026-11-23}; empty if there is none. */
  String date(String key) {
    String text = text(key).orElse("");
    try {
      boolean isDay = text.isEmpty() || LocalDate.parse(text).toString().equals(text);
      if (isDay && text.length() <= "2026-11-23".length()) {
        return text;
      }
    } catch (DateTimeParseException e) {
      throw noDate(key, text);
    }
    throw noDate(key, text);
  }

  private ProblemException noDate(String key, String text) {
    return bad(
        values.getOrDefault(key, node), "'" + text + "' is no date; write it like 2026-11-23");
  }

  ProblemException bad(Node at, String cause) {
    return new ProblemException(
        ErrorCode.BAD_REVIEW,
        file + ":" + ReviewText.line(at) + ":" + (ReviewText.column(at) + 1),
        cause,
        "Mend the entry; nothing of the file was used or changed.");
  }

  private static boolean isStrange(int c, boolean note) {
    boolean lineEnd = c == '\n' || c == '\t';
    return (Character.isISOControl(c) && !(note && lineEnd))
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }
}
