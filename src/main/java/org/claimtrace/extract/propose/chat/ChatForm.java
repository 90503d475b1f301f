package org.claimtrace.extract.propose.chat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.claimtrace.extract.propose.chat.Answer.Loss;

/** Questions and answers in the JSON that OpenAI-compatible servers speak. */
final class ChatForm {
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
              .build());

  private ChatForm() {}

  /** A question whose answer is to be as much the same each time as the model can. */
  static String question(String model, String system, String user) {
    ObjectNode question = JSON.createObjectNode().put("model", model);
    question.put("temperature", 0).put("stream", false);
    question
        .putArray("messages")
        .add(JSON.createObjectNode().put("role", "system").put("content", system))
        .add(JSON.createObjectNode().put("role", "user").put("content", user));
    return question.toString();
  }

  static Answer answer(byte[] body) {
    JsonNode choice;
    try {
      choice = JSON.readTree(body).path("choices").path(0);
    } catch (IOException broken) {
      return new Answer.Lost(Loss.MALFORMED, "the server's answer is no JSON");
    }
    JsonNode text = choice.path("message").path("content");
    if (choice.path("finish_reason").asText().equals("length")) {
      return new Answer.Lost(Loss.CUT_OFF, "the model's answer is cut off");
    }
    return text.isTextual()
        ? new Answer.Said(text.asText())
        : new Answer.Lost(Loss.MALFORMED, "the server's answer holds no text");
  }
}
