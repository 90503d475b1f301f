package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** query, trace, eval. */
class QuestionsTest {
  @TempDir static Path dir;
  private static String store;

  @BeforeAll
  static void load() {
    store = dir.resolve("store").toString();
    assertThat(Cli.run("load", Cli.ARTICLE, Cli.PITCH, "--store", store).exit()).isZero();
  }

  @Test
  void theCatalogue() {
    Cli list = Cli.run("query", "--list");
    assertThat(list.exit()).isZero();
    assertThat(list.out()).contains("claims-by-tier ").contains("what-is-said-about -p concept=…");
    Cli show = Cli.run("query", "claims-by-tier", "--show");
    assertThat(show.out()).startsWith("#+ summary: ").contains("SELECT");
  }

  @Test
  void aStoreAndTheSameArticlesInMemoryAnswerTheSame() {
    Cli stored = Cli.run("query", "claims", "--store", store, "--format", "csv");
    Cli built =
        Cli.run(
            "query", "claims", "--article", Cli.ARTICLE, "--article", Cli.PITCH, "--format", "csv");
    assertThat(stored.out().lines()).hasSizeGreaterThan(10);
    assertThat(built).isEqualTo(stored);
  }

  @Test
  void withoutASourceTheHomesArticlesAreReadAndSaid() {
    Cli run = Cli.run("query", "articles", "--format", "csv");
    assertThat(run.out()).contains("\nselank-overview,").contains("\nselank-pitch,");
    assertThat(run.errLines()).hasSize(1).first().asString().contains("data/articles");
    assertThat(Cli.run("-q", "list").err()).as("--quiet before the command").isEmpty();
    assertThat(Cli.run("list", "--quiet").err()).as("--quiet after it").isEmpty();
  }

  @Test
  void aWorksNumberLeadsToTheClaimsThatRestOnIt() {
    String all = Cli.run("trace", "pmid:30255741", "--store", store).out();
    assertThat(all).contains("PMID 30255741").doesNotContain("not identified");
    assertThat(Cli.run("trace", "PMID:", "30255741", "--store", store).out()).isEqualTo(all);
    String doi = "doi:10.2174/0929866525666180925144642";
    assertThat(Cli.run("trace", doi.toUpperCase(java.util.Locale.ROOT), "--store", store).out())
        .as("its DOI is that of the same work")
        .isEqualTo(all);
    Cli none = Cli.run("trace", "pmid:302557", "--store", store);
    assertThat(none.exit()).as("a beginning is another number").isEqualTo(1);
    Object[] card = {"query", "study-card", "--store", store, "-p"};
    assertThat(Cli.run(with(card, "study=pmid:30255741")).out())
        .isEqualTo(Cli.run(with(card, "study=30255741")).out())
        .contains("30255741");
    assertThat(Cli.run(with(card, "study=" + doi)).out()).contains("30255741");
  }

  @Test
  void everyFormat() throws IOException {
    Object[] ask = {"query", "claims-by-tier", "--store", store, "--format"};
    assertThat(Cli.run(with(ask, "table")).out()).contains("---");
    assertThat(Cli.run(with(ask, "md")).out()).startsWith("|");
    assertThat(Cli.run(with(ask, "tsv")).out()).startsWith("?");
    assertThat(new ObjectMapper().readTree(Cli.run(with(ask, "json")).out()).has("results"))
        .isTrue();
    Path construct = dir.resolve("construct.rq");
    Files.writeString(construct, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 3");
    assertThat(Cli.run("query", construct, "--store", store).exit()).isZero();
    assertThat(Cli.run("query", construct, "--store", store, "--format", "nq").out().lines())
        .hasSize(3);
  }

  private static Object[] with(Object[] ask, String last) {
    Object[] all = java.util.Arrays.copyOf(ask, ask.length + 1);
    all[ask.length] = last;
    return all;
  }

  @Test
  void tablesFitTheTerminal() {
    Cli run = Cli.with("", Map.of("COLUMNS", "60"), "query", "claims", "--store", store);
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(61));
  }

  @Test
  void aQueryFromStandardInput() {
    Cli run =
        Cli.with("ASK { ?s ?p ?o }", Map.of(), "query", "-", "--store", store, "--format", "csv");
    assertThat(run.out()).contains("true");
    Cli parameter = Cli.with("ASK { ?s ?p ?o }", Map.of(), "query", "-", "-p", "a=b");
    assertThat(parameter.exit()).isEqualTo(2);
    assertThat(parameter.errLines()).hasSize(1).first().asString().startsWith("CT043 ");
  }

  @Test
  void aQueryThatTakesTooLong() throws IOException {
    Path slow = dir.resolve("slow.rq");
    Files.writeString(slow, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    Cli run = Cli.run("query", slow, "--store", store, "--timeout", "1");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT045 ");
  }

  @Test
  void aTraceByWordsClaimAndConcept() {
    Cli words = Cli.run("trace", "tuftsin", "--store", store);
    assertThat(words.exit()).isZero();
    assertThat(words.out()).contains("selank-overview: ").contains("└─ \"").contains("evidence  ");
    String claim = Cli.run("build", Cli.ARTICLE, "--format", "jsonl").out().substring(7, 7 + 64);
    assertThat(
            Cli.run("trace", claim, "--store", store).out().lines().filter(l -> l.contains("─ \"")))
        .as("one claim, by its hash")
        .hasSize(1);
    assertThat(Cli.run("trace", "concept:tuftsin", "--store", store).out()).contains("tuftsin");
    assertThat(
            Cli.run("trace", "<https://w3id.org/claimtrace/id/concept/tuftsin>", "--store", store))
        .isEqualTo(Cli.run("trace", "concept:tuftsin", "--store", store));
  }

  @Test
  void nothingFoundIsSaidWithAGuess() {
    Cli run = Cli.run("trace", "tuftsine", "--store", store);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("CT052 ").contains("Did you mean 'tuftsin'");
  }

  @Test
  void figuresAgainstGold() throws IOException {
    Path gold = Cli.BASE.resolve("data/gold/selank-overview.tsv");
    Object[] eval = {"eval", "--gold", gold, "--articles", Cli.ARTICLE, "--per-rule", "--format"};
    Cli text = Cli.run(with(eval, "text"));
    assertThat(text.exit()).isZero();
    assertThat(text.out()).startsWith("gold 116 ").contains("\nstrict ").contains("\nextractor ");
    assertThat(Cli.run(with(eval, "tsv")).out()).startsWith("group\tname\tmode\t");
    assertThat(new ObjectMapper().readTree(Cli.run(with(eval, "json")).out()).isArray()).isTrue();
    assertThat(Cli.run("eval", "--gold", gold, "--articles", Cli.ARTICLE, "--errors").out())
        .contains("MISS ");
    List<String> tsv = Cli.run(with(eval, "tsv")).out().lines().toList();
    assertThat(tsv.get(1)).startsWith("total\tall\tstrict\t116\t");
  }
}
