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
      Optional<Suggestion> suggestion = AnswerItem.read(claims.get(i));
      suggestion.ifPresent(suggestions::add);
      malformed += suggestion.isPresent() ? 0 : 1;
    }
    return new AnswerForm(suggestions, malformed);
  }
}
