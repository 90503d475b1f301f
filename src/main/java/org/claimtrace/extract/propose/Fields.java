package org.claimtrace.extract.propose;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The fields of one JSON object, each of the type that it must have. A null is a field that is not
 * there.
 *
 * @param place file and line, for messages
 * @param name what the object is, empty for the whole record
 * @param json the object
 */
record Fields(String place, String name, JsonNode json) {
  /** Refuses what is no object, or has a field that records do not have: it may be a slip. */
  static Fields of(String place, String name, JsonNode json, Set<String> known) {
    Fields fields = new Fields(place, name, json);
    if (!json.isObject()) {
      throw fields.bad(
          name.isEmpty() ? "the line is no JSON object" : name + " is no object",
          "Write it in { }.");
    }
    json.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                throw fields.bad(
                    "a claim record has no field '" + fields.path(field) + "'",
                    "Leave it out, or correct its name.");
              }
            });
    return fields;
  }

  String required(String field) {
    return text(field)
        .orElseThrow(() -> bad("the record has no " + path(field), "Add it to the record."));
  }

  Optional<String> text(String field) {
    JsonNode node = json.path(field);
    if (isAbsent(node)) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw bad(path(field) + " is no text", "Write it in quotation marks, or leave it out.");
    }
    String text = node.asText();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(++i))) {
          throw bad(path(field) + " holds half a character", "Write U+ABCDE as two escapes.");
        }
      }
    }
    return Optional.of(text);
  }

  OptionalInt count(String field) {
    JsonNode node = json.path(field);
    if (isAbsent(node)) {
      return OptionalInt.empty();
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < 0) {
      throw bad(path(field) + " is no count", "Write a whole number of 0 or more.");
    }
    return OptionalInt.of(node.intValue());
  }

  Optional<Boolean> flag(String field) {
    JsonNode node = json.path(field);
    if (isAbsent(node)) {
      return Optional.empty();
    }
    if (!node.isBoolean()) {
      throw bad(path(field) + " is neither true nor false", "Write true, false, or leave it out.");
    }
    return Optional.of(node.booleanValue());
  }

  Fields object(String field, Set<String> known) {
    JsonNode node = json.path(field);
    if (isAbsent(node)) {
      throw bad("the record has no " + path(field), "Add it to the record.");
    }
    return of(place, path(field), node, known);
  }

  Optional<Fields> optional(String field, Set<String> known) {
    return isAbsent(json.path(field)) ? Optional.empty() : Optional.of(object(field, known));
  }

  List<Fields> list(String field, Set<String> known) {
    JsonNode node = json.path(field);
    if (isAbsent(node)) {
      return List.of();
    }
    if (!node.isArray()) {
      throw bad(path(field) + " is no list", "Write it in [ ], or leave it out.");
    }
    List<Fields> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(of(place, path(field), item, known));
    }
    return items;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private String path(String field) {
    return name.isEmpty() ? field : name + "." + field;
  }

  private RuntimeException bad(String cause, String remedy) {
    return Refusals.refuse(place, cause, remedy);
  }
}
