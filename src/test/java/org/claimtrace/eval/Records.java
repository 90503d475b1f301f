package org.claimtrace.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.eval.input.CitedStudy;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.FoundTerm;
import org.claimtrace.eval.input.GoldClaim;
import org.claimtrace.eval.input.GoldFile;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/** Gold and found claims as the files that the reference scorer reads. */
final class Records {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Records() {}

  static void writeGold(Path file, List<GoldClaim> gold) throws IOException {
    List<String> lines = new ArrayList<>(List.of(String.join("\t", GoldFile.COLUMNS)));
    for (GoldClaim g : gold) {
      lines.add(
          String.join(
              "\t",
              g.article(),
              g.quote(),
              g.subject(),
              g.predicate(),
              g.object(),
              lower(g.polarity()),
              lower(g.modality()),
              g.study(),
              g.tier()));
    }
    Files.write(file, lines);
  }

  static void writeFound(Path file, List<FoundClaim> found) throws IOException {
    List<String> lines = new ArrayList<>();
    for (FoundClaim f : found) {
      ObjectNode line = JSON.createObjectNode();
      line.put("article", f.article());
      line.putObject("sentence").put("text", f.sentence());
      line.putObject("quote").put("text", f.quote());
      put(line.putObject("subject"), f.subject());
      line.put("predicate", f.predicate());
      put(line.putObject("object"), f.object());
      line.put("polarity", lower(f.polarity()));
      line.put("modality", lower(f.modality()));
      line.put("tier", f.tier().orElse(null));
      for (CitedStudy study : f.studies()) {
        line.withArray("studies")
            .addObject()
            .put("key", study.key())
            .put("iri", study.iri())
            .put("pmid", study.pmid().orElse(null));
      }
      line.put("extractor", f.extractor());
      lines.add(JSON.writeValueAsString(line));
    }
    Files.write(file, lines);
  }

  static List<FoundClaim> readFound(Path file) throws IOException {
    List<FoundClaim> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      List<CitedStudy> studies = new ArrayList<>();
      for (JsonNode study : json.path("studies")) {
        studies.add(
            new CitedStudy(text(study, "key"), text(study, "iri"), optional(study, "pmid")));
      }
      found.add(
          new FoundClaim(
              text(json, "article"),
              text(json.path("sentence"), "text"),
              text(json.path("quote"), "text"),
              slot(json.path("subject")),
              text(json, "predicate"),
              slot(json.path("object")),
              Polarity.valueOf(text(json, "polarity").toUpperCase(Locale.ROOT)),
              Modality.valueOf(text(json, "modality").toUpperCase(Locale.ROOT)),
              optional(json, "tier"),
              studies,
              text(json, "extractor")));
    }
    return found;
  }

  private static void put(ObjectNode node, FoundTerm slot) {
    node.put("text", slot.text()).put("label", slot.label());
    node.put("iri", slot.iri().isEmpty() ? null : slot.iri());
  }

  private static FoundTerm slot(JsonNode node) {
    return new FoundTerm(text(node, "label"), text(node, "text"), text(node, "iri"));
  }

  private static String text(JsonNode node, String field) {
    return optional(node, field).orElse("");
  }

  private static Optional<String> optional(JsonNode node, String field) {
    return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
