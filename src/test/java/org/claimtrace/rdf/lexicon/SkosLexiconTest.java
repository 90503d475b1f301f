package org.claimtrace.rdf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.model.lexicon.Words;
import org.claimtrace.rdf.Home;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkosLexiconTest {
  private static final String HEAD =
      """
      @prefix concept: <https://w3id.org/claimtrace/id/concept/> .
      @prefix ct: <https://w3id.org/claimtrace/ontology#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      """;
  private static final String PEPTIDE =
      "concept:peptide a skos:Concept, ct:CompoundClass ; skos:prefLabel \"peptide\"@en .\n";

  @TempDir Path home;

  @BeforeEach
  void ontology() throws IOException {
    Files.createDirectories(home.resolve("ontology"));
    Files.createDirectories(home.resolve("data/lexicon"));
    for (String name : new String[] {"claimtrace.ttl", "tiers.ttl"}) {
      Files.copy(
          Home.path().resolve("ontology").resolve(name), home.resolve("ontology").resolve(name));
    }
  }

  @Test
  void readsConceptsWithAllTheirNames() throws IOException {
    file("a.ttl", PEPTIDE);
    file(
        "b.ttl",
        """
        concept:zorvalin a skos:Concept, ct:Compound, ct:Target ;
          skos:prefLabel "Zorvalin"@en ;
          skos:altLabel "ZV-1"@en, "Aaa"@en, "Zorvalin"@en ; skos:hiddenLabel "zorvaline"@en ;
          skos:broader concept:peptide .
        """);
    Lexicon lexicon = SkosLexicon.read(home);
    LexiconEntry entry = lexicon.entry("Zorvalin").orElseThrow();
    assertThat(entry.labels()).containsExactly("Zorvalin", "Aaa", "ZV-1", "zorvaline");
    assertThat(entry.types()).containsExactlyInAnyOrder("Compound", "Target");
    assertThat(entry.broader()).containsExactly("peptide");
    assertThat(lexicon.longest(Words.of("zv 1 was given"), 0).orElseThrow().entry())
        .isEqualTo(entry);
    assertThat(lexicon.size()).isEqualTo(5);
  }

  @Test
  void rdfTakesTheBaseAskedFor() throws IOException {
    file("a.ttl", PEPTIDE);
    Iris iris = new Iris("https://example.org/x/");
    Graph graph = SkosLexicon.graph(home, iris);
    assertThat(graph.contains(iris.concept("peptide"), Reused.RDF_TYPE, Reused.SKOS_CONCEPT))
        .isTrue();
    assertThat(graph.size()).isEqualTo(3);
  }

  @Test
  void noFilesAreAnEmptyLexicon() throws IOException {
    assertThat(SkosLexicon.read(home).size()).isZero();
    Files.delete(home.resolve("data/lexicon"));
    assertThat(SkosLexicon.entries(home)).isEmpty();
  }

  @Test
  void brokenFilesNameTheLine() throws IOException {
    file("a.ttl", PEPTIDE + "concept:x a skos:Concept ct:Compound .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:6", "well-formed");
  }

  @Test
  void conceptsNeedALabelAndAKind() throws IOException {
    file("a.ttl", PEPTIDE + "\nconcept:x a skos:Concept, ct:Compound .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:7", "0 skos:prefLabel");
    file("a.ttl", "concept:x a skos:Concept ; skos:prefLabel \"x\"@en .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:5", "no kind");
    file("a.ttl", "concept:x a skos:Concept, ct:Gadget ; skos:prefLabel \"x\"@en .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:5", "ontology#Gadget");
    file("a.ttl", "concept:x a skos:Concept, ct:Study ; skos:prefLabel \"x\"@en .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:5", "ontology#Study");
  }

  @Test
  void iriAndLabelMustAgree() throws IOException {
    file("a.ttl", "concept:x a skos:Concept, ct:Compound ; skos:prefLabel \"x y\"@en .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:5", "concept/x-y");
  }

  @Test
  void widerConceptsMustExist() throws IOException {
    file(
        "a.ttl",
        "concept:x a skos:Concept, ct:Compound ; skos:prefLabel \"x\"@en ; skos:broader concept:y .\n");
    refused(ErrorCode.BAD_KNOWLEDGE, "a.ttl:5", "concept/y");
  }

  @Test
  void oneLabelOneMeaning() throws IOException {
    file("a.ttl", PEPTIDE);
    file(
        "b.ttl",
        "\nconcept:x a skos:Concept, ct:Compound ; skos:prefLabel \"x\"@en ; skos:altLabel \"Peptides\"@en .\n");
    refused(ErrorCode.AMBIGUOUS_LABEL, "a.ttl:5", "'peptide' and 'x'");
    refused(ErrorCode.AMBIGUOUS_LABEL, "b.ttl:6", "'peptide' and 'x'");
  }

  @Test
  void oneConceptOneFile() throws IOException {
    file("a.ttl", PEPTIDE);
    file("b.ttl", PEPTIDE);
    refused(ErrorCode.BAD_KNOWLEDGE, "b.ttl:5", "another file");
  }

  @Test
  void theProjectsOwnLexiconIsSound() {
    assertThat(SkosLexicon.read(Home.path()).size()).isGreaterThan(1000);
  }

  private void file(String name, String body) throws IOException {
    Files.writeString(home.resolve("data/lexicon").resolve(name), HEAD + body);
  }

  private void refused(ErrorCode code, String place, String cause) {
    assertThatThrownBy(() -> SkosLexicon.read(home))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().place()).contains(place);
              assertThat(e.problem().cause()).contains(cause);
            });
  }
}
