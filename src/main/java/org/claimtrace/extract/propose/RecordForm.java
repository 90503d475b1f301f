package org.claimtrace.extract.propose;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;

/** From a line of JSON to a proposal: which fields a record has, and of which type. */
final class RecordForm {
  /** Records are four levels deep; more is nonsense, or made to make programs fail. */
  private static final int DEEPEST = 16;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Set<String> WORDS = Set.of("text", "start", "end");
  private static final Set<String> THING = Set.of("text", "start", "end", "label", "iri", "linked");
  private static final Set<String> NARROWING = Set.of("key", "text", "start", "end");
  private static final Set<String> GROUNDING = Set.of("key", "iri", "pmid", "basis");
  private static final Set<String> RECORD =
      Set.of(
          "id",
          "article",
          "section",
          "sentence",
          "quote",
          "subject",
          "predicate",
          "trigger",
          "object",
          "qualifiers",
          "polarity",
          "modality",
          "role",
          "tier",
          "tierBasis",
          "studies",
          "extractor",
          "band",
          "review",
          "occurrence");

  private RecordForm() {}

  static Proposal read(String line, String place) {
    Fields record = Fields.of(place, "", parse(line, place), RECORD);
    return new Proposal(
        place,
        record.required("article"),
        record.text("id"),
        record.text("section"),
        words(record.object("sentence", WORDS)),
        words(record.object("quote", WORDS)),
        thing(record.object("subject", THING)),
        record.required("predicate"),
        record.optional("trigger", WORDS).map(RecordForm::words).orElse(ProposedWords.NONE),
        thing(record.object("object", THING)),
        record.list("qualifiers", NARROWING).stream()
            .map(fields -> new ProposedQualifier(fields.required("key"), words(fields)))
            .toList(),
        new ProposedStance(
            record.required("polarity"), record.required("modality"), record.required("role")),
        record.text("tier"),
        record.text("tierBasis"),
        record.list("studies", GROUNDING).stream().map(RecordForm::grounding).toList(),
        new ProposedOrigin(
            record.required("extractor"), record.text("band"), record.text("review")),
        record.count("occurrence").orElse(0));
  }

  private static JsonNode parse(String line, String place) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException broken) {
      String why = broken.getOriginalMessage().replaceFirst("(?s)\\n.*", "");
      String cause = why.length() > 160 ? why.substring(0, 160) + "…" : why;
      throw Refusals.refuse(
          place, "the line is no JSON: " + cause, "Write one JSON object on each line.");
    }
  }

  private static ProposedWords words(Fields fields) {
    return new ProposedWords(fields.text("text"), fields.count("start"), fields.count("end"));
  }

  private static ProposedThing thing(Fields fields) {
    return new ProposedThing(
        words(fields), fields.text("label"), fields.text("iri"), fields.flag("linked"));
  }

  private static ProposedGrounds grounding(Fields fields) {
    return new ProposedGrounds(
        fields.text("key"), fields.text("iri"), fields.text("pmid"), fields.required("basis"));
  }
}
