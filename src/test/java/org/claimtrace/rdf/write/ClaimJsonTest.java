package org.claimtrace.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.claimtrace.rdf.Home;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Zorvalin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimJsonTest {
  private final String lines = ClaimJson.lines(Zorvalin.extraction(), Iris.standard());

  @Test
  void recordsAreAsAHumanHasReadThem() throws IOException {
    Files.writeString(Home.path().resolve("target/zorvalin.jsonl"), lines);
    assertThat(lines)
        .isEqualTo(new String(FormatsTest.resource("/rdf/zorvalin.jsonl"), StandardCharsets.UTF_8));
  }

  @Test
  void keysStandInTheOrderOfTheDesign() throws IOException {
    for (String line : lines.lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      List<String> keys = new ArrayList<>();
      record.fieldNames().forEachRemaining(keys::add);
      assertThat(keys)
          .containsExactly(
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
    }
  }

  @Test
  void valuesAreThoseOfTheClaims() throws IOException {
    JsonNode hedged = new ObjectMapper().readTree(lines.lines().toList().get(4));
    assertThat(hedged.at("/subject/text").asText()).isEqualTo("It");
    assertThat(hedged.at("/subject/label").asText()).isEqualTo("zorvalin");
    assertThat(hedged.at("/modality").asText()).isEqualTo("hedged");
    assertThat(hedged.at("/studies/0/pmid").asText()).isEqualTo("99000001");
    assertThat(hedged.at("/studies/0/basis").asText()).isEqualTo("previousSentence");
    assertThat(hedged.at("/qualifiers/0/key").asText()).isEqualTo("duration");
    JsonNode last = new ObjectMapper().readTree(lines.lines().toList().get(5));
    assertThat(last.get("tier").isNull()).isTrue();
    assertThat(last.get("studies").isEmpty()).isTrue();
    JsonNode size = new ObjectMapper().readTree(lines.lines().toList().get(2));
    assertThat(size.at("/object/iri").isNull()).isTrue();
    assertThat(size.at("/object/label").asText()).isEqualTo("84");
    assertThat(size.at("/subject/label").asText()).isEqualTo("study:2011");
  }

  @Test
  void theReferenceScorerReadsThem(@TempDir Path folder) throws Exception {
    String shared = System.getenv("CLAIMTRACE_SHARED");
    Path tool =
        (shared == null ? Home.path().resolve("../shared") : Path.of(shared))
            .resolve("tools/score.py");
    boolean present = Files.exists(tool);
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(present).as("score.py is needed for a full run: " + tool).isTrue();
    }
    assumeTrue(present, "SKIPPED: no ../shared/tools/score.py; set CLAIMTRACE_SHARED");
    Path gold = folder.resolve("gold.tsv");
    Path found = folder.resolve("found.jsonl");
    Files.writeString(
        gold,
        """
        article\tquote\tsubject\tpredicate\tobject\tpolarity\tmodality\tstudy\ttier
        zorvalin\tanalogue of brontin\tZorvalin\tanalogueOf\tbrontin\taffirmed\tasserted\t-\tbackground
        zorvalin\tcompared zorvalin with medroxin\tstudy:2011\tcompares\tmedroxin\taffirmed\treported\tpmid:99000001\tclinical
        zorvalin\tin 84 adults\tstudy:2011\tsampleSize\t84\taffirmed\treported\tpmid:99000001\tclinical
        zorvalin\tA 2011 trial\tstudy:2011\ttier\tclinical\taffirmed\tasserted\tpmid:99000001\tclinical
        zorvalin\treduce cafe\u0301 jitters\tzorvalin\tdecreases\tcafe\u0301 jitters\taffirmed\thedged\tpmid:99000001\tclinical
        zorvalin\tdid not improve sleep\tthe trial\tincreases\tsleep\tnegated\treported\t-\t-
        """);
    Files.writeString(found, lines);
    Process process =
        new ProcessBuilder("python3", tool.toString(), gold.toString(), found.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output)
        .contains("strict: P 1.000 R 1.000 F1 1.000")
        .contains("modality 1.00 tier 1.00 study 1.00");
  }
}
