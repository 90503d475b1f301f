package org.claimtrace.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A made-up article, and a claim record about it as somebody else would write it. */
final class ClaimRecords {
  /** The sign in the title is one code point and two of Java's characters. */
  static final String ARTICLE =
      """
      # Glenvar and sleep \uD83D\uDE34

      Glenvar is a made-up compound. A 2011 trial compared glenvar with sugar in 84 adults [1].

      ## Animal studies

      In rats, glenvar reduced anxiety [2]. It may improve sleep.

      ## References

      1. Nordin A, Vale B. Glenvar and sleep in adults. J Made Up Sci. 2011;4:11. PMID: 99000001
      2. Harrow D. Restless rats under glenvar. J Made Up Sci. 2009;2:5. PMID: 99000002
      3. Elm F. A letter on glenvar. J Made Up Sci. 2012;5:1. PMID: 99000003
      """;

  static final String SENTENCE = "In rats, glenvar reduced anxiety [2].";
  static final ObjectMapper JSON = new ObjectMapper();

  private ClaimRecords() {}

  static Path article(Path folder) {
    return write(folder, "glenvar.md", ARTICLE);
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that a record can say, except what claimtrace works out by itself. */
  static ObjectNode record() {
    ObjectNode record = JSON.createObjectNode().put("article", "glenvar");
    record.put("section", "Animal studies");
    record.set("sentence", at(SENTENCE));
    record.set("quote", at("glenvar reduced anxiety"));
    record.set("subject", at("glenvar", SENTENCE).put("label", "glenvar"));
    record.put("predicate", "decreases");
    record.set("trigger", at("reduced"));
    record.set("object", at("anxiety").put("label", "anxiety"));
    record.putArray("qualifiers").add(at("In rats").put("key", "population"));
    record.put("polarity", "affirmed").put("modality", "reported").put("role", "finding");
    record.put("tier", "preclinical").put("tierBasis", "rats are no people");
    record
        .putArray("studies")
        .addObject()
        .put("key", "[2]")
        .put("pmid", "99000002")
        .put("basis", "marker");
    return record.put("extractor", "llm/made-up-1");
  }

  static ObjectNode at(String words) {
    return at(words, "");
  }

  /** Words at their first place in the text as read, which has no heading marks and numbers. */
  static ObjectNode at(String words, String after) {
    String text = ARTICLE.replaceAll("(?m)^(?:#+|[0-9]\\.) ", "");
    int from = text.indexOf(words, Math.max(0, text.indexOf(after)));
    int start = text.codePointCount(0, from);
    return JSON.createObjectNode()
        .put("text", words)
        .put("start", start)
        .put("end", start + words.codePointCount(0, words.length()));
  }

  /** Changes one field: {@code /subject/label}; an empty value takes it out. */
  static ObjectNode with(ObjectNode record, String pointer, String json) {
    int cut = pointer.lastIndexOf('/');
    ObjectNode owner = (ObjectNode) record.at(pointer.substring(0, cut));
    String field = pointer.substring(cut + 1);
    if (json.isEmpty()) {
      owner.remove(field);
    } else {
      owner.set(field, parse(json));
    }
    return record;
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
