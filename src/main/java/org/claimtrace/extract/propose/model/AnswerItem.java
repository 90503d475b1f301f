package org.claimtrace.extract.propose.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.propose.Suggestion;

/** One item of an answer. */
final class AnswerItem {
  private static final int LONGEST = 4000;

  private AnswerItem() {}

  static Optional<Suggestion> read(JsonNode item) {
    List<Suggestion.Narrowing> qualifiers = new ArrayList<>();
    for (JsonNode narrowing : item.path("qualifiers")) {
      if (text(narrowing, "key").isEmpty() || text(narrowing, "text").isEmpty()) {
        return Optional.empty();
      }
      qualifiers.add(
          new Suggestion.Narrowing(
              text(narrowing, "key").orElseThrow(), text(narrowing, "text").orElseThrow()));
    }
    for (String part : List.of("quote", "predicate", "trigger", "object", "polarity", "modality")) {
      if (text(item, part).isEmpty()) {
        return Optional.empty();
      }
    }
    Optional<String> study = text(item, "study");
    Optional<String> subject = text(item, "subject");
    if (subject.isEmpty() && study.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Suggestion(
            item.path("sentence").asInt(-1),
            text(item, "quote").orElseThrow(),
            subject.orElse(""),
            text(item, "antecedent"),
            study,
            text(item, "predicate").orElseThrow(),
            text(item, "trigger").orElseThrow(),
            text(item, "object").orElseThrow(),
            qualifiers,
            text(item, "polarity").orElseThrow(),
            text(item, "modality").orElseThrow()));
  }

  /** Words; numbers pass too, because models write 62 where "62" was asked for. */
  private static Optional<String> text(JsonNode item, String field) {
    JsonNode value = item.path(field);
    return Optional.of(value)
        .filter(node -> node.isTextual() || node.isNumber())
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST);
  }
}
