package org.claimtrace.extract.propose.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.extract.propose.Suggestion;

/**
 * From a model's words to suggestions. Models like to put JSON into a code fence or to think aloud
 * before it; that much is forgiven.
 *
 * @param suggestions those of the right form
 * @param malformed how many items are of another
 */
record AnswerForm(List<Suggestion> suggestions, int malformed) {
  private static final int MOST = 400;
  private static final int LONGEST = 4000;

  private static final Pattern FENCE =
      Pattern.compile("```[A-Za-z]*\\s*\\n(.*?)\\n\\s*```", Pattern.DOTALL);

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).build())
              .build());

  /** The suggestions of an answer; empty if there is no JSON of that form in it. */
  static Optional<AnswerForm> read(String answer) {
    String said = answer.substring(Math.max(0, answer.lastIndexOf("</think>")));
    Matcher fence = FENCE.matcher(said);
    String body = fence.find() ? fence.group(1) : said;
    int object = body.indexOf('{');
    int array = body.indexOf('[');
    int start = object < 0 || (array >= 0 && array < object) ? array : object;
    if (start < 0) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(body.substring(start));
      JsonNode claims = json.isArray() ? json : json.path("claims");
      return claims.isArray() ? Optional.of(of(claims)) : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static AnswerForm of(JsonNode claims) {
    List<Suggestion> suggestions = new ArrayList<>();
    int malformed = Math.max(0, claims.size() - MOST);
    for (int i = 0; i < Math.min(MOST, claims.size()); i++) {
      Optional<Suggestion> suggestion = suggestion(claims.get(i));
      suggestion.ifPresent(suggestions::add);
      malformed += suggestion.isPresent() ? 0 : 1;
    }
    return new AnswerForm(suggestions, malformed);
  }

  private static Optional<Suggestion> suggestion(JsonNode item) {
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
