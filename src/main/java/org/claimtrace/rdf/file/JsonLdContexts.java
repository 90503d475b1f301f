package org.claimtrace.rdf.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** A JSON-LD context given by its IRI would make the parser fetch it, from hosts or files. */
final class JsonLdContexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLdContexts() {}

  static void refuseRemote(byte[] bytes, String place) {
    try {
      walk(JSON.readTree(bytes), place);
    } catch (JsonProcessingException broken) {
      throw new ProblemException(
          new Problem(
              ErrorCode.BAD_RDF,
              place + ":" + broken.getLocation().getLineNr(),
              "this is not well-formed JSON: " + broken.getOriginalMessage(),
              "Mend the file there."),
          broken);
    } catch (IOException impossible) {
      throw new AssertionError("reading an array of bytes", impossible);
    }
  }

  private static void walk(JsonNode node, String place) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      boolean context = field.getKey().equals("@context");
      if ((context && isRemote(field.getValue())) || field.getKey().equals("@import")) {
        throw new ProblemException(
            ErrorCode.REMOTE_REFUSED,
            place,
            "the JSON-LD context " + field.getValue() + " lies elsewhere",
            "Write the context itself into the file.");
      }
    }
    for (JsonNode child : node) {
      walk(child, place);
    }
  }

  private static boolean isRemote(JsonNode context) {
    if (context.isArray()) {
      for (JsonNode part : context) {
        if (part.isTextual()) {
          return true;
        }
      }
    }
    return context.isTextual();
  }
}
