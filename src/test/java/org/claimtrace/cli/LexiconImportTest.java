package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of others: from the file to the claim. */
class LexiconImportTest {
  private static final String TERMS =
      "id\tlabel\tsynonyms\ndrugbank:DB90001\tzorvalin\tQuintapar\ndrugbank:DB90002\tzorvaline\t\n";

  @TempDir Path dir;

  @Test
  void anImportedNameIsLinkedAndKeepsItsIdentifier() throws IOException {
    Path home = home();
    Path terms = Files.writeString(dir.resolve("terms.tsv"), TERMS);
    Path article = Files.writeString(dir.resolve("a.txt"), "Quintapar reduces pain in adults.\n");
    String unlinked = Cli.run("--home", home, "build", article).out();
    assertThat(unlinked)
        .contains("concept/quintapar> <https://w3id.org/claimtrace/ontology#unlinked>");

    Path table = home.resolve("data/lexicon/terms.tsv");
    Cli done =
        Cli.run("--home", home, "lexicon", "import", terms, "--type", "Compound", "--out", table);
    assertThat(done.exit()).as(done.err()).isZero();
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).isEqualTo("2 terms with 3 labels taken\n");

    String linked = Cli.run("--home", home, "build", article).out();
    assertThat(linked)
        .contains(
            "concept/zorvalin> <http://www.w3.org/2004/02/skos/core#exactMatch>"
                + " <https://identifiers.org/drugbank:DB90001>")
        .doesNotContain("ontology#unlinked");
    assertThat(Cli.run("--home", home, "check", article).exit()).isZero();
  }

  @Test
  void aFailedImportLeavesWhatWasThere() throws IOException {
    Path broken = Files.writeString(dir.resolve("terms.tsv"), TERMS + "X:3\n");
    Path out = Files.writeString(dir.resolve("out.tsv"), "as it was");
    List<String> before = Cli.files(dir);
    Cli run = Cli.run("lexicon", "import", broken, "--type", "Compound", "--out", out);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("CT060 ").contains("terms.tsv:4").hasLineCount(1);
    assertThat(Cli.files(dir)).isEqualTo(before);
  }

  @Test
  void theReportTellsWhatWasLeftOut() throws IOException {
    Path terms =
        Files.writeString(
            dir.resolve("t.csv"), "id,label,synonyms\n1,zorvalin,milk\n2,zorva,zorvalin\n");
    Path report = dir.resolve("report.tsv");
    Cli run = Cli.run("lexicon", "import", terms, "--type", "Compound", "--report", report);
    assertThat(run.out()).contains("label\ttypes\tids\tsynonyms\nzorva\tCompound\t2\tzorvalin\n");
    assertThat(run.err())
        .isEqualTo(
            "2 terms with 3 labels taken; left out: 1 everyday words\n"
                + "1 labels name several terms and are linked to none: 'zorvalin' (2 1)\n");
    assertThat(Files.readAllLines(report)).first().isEqualTo("reason\tlabel\tterm\tplace");
    assertThat(Files.readString(report))
        .contains("everyday\tmilk\t1\t", "ambiguous\tzorvalin\t2 1\t");
  }

  @Test
  void whatMakesNoSenseIsSaid() throws IOException {
    Path terms = Files.writeString(dir.resolve("terms.tsv"), TERMS);
    Cli kind = Cli.run("lexicon", "import", terms, "--type", "Gadget");
    assertThat(kind.exit()).isEqualTo(2);
    assertThat(kind.err()).startsWith("CT051 ").contains("Compound, ");
    assertThat(Cli.run("lexicon").exit()).isEqualTo(2);
    assertThat(Cli.run("lexicon", "import").exit()).isEqualTo(2);
    assertThat(Cli.run("lexicon", "import", "--help").out())
        .contains("Examples:\n  claimtrace lexicon import");
  }

  /** Every file of the collection of real vocabularies is read. */
  @Test
  void realVocabulariesAreRead() throws IOException {
    String told = System.getenv("CLAIMTRACE_SHARED");
    Path folder = Path.of(told == null ? "../shared" : told).resolve("corpus/ontologies");
    boolean there = Files.isDirectory(folder);
    String message = "SKIPPED: no real vocabularies at " + folder + " (set CLAIMTRACE_SHARED)";
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    Assumptions.assumeTrue(there, message);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Cli run = Cli.run("lexicon", "import", file, "--type", "Condition");
        assertThat(run.exit()).as("%s: %s", file, run.err()).isZero();
        assertThat(run.out().lines().count()).as("%s", file).isGreaterThan(25);
      }
    }
  }

  /** The project's knowledge without the tables that it ships. */
  private Path home() throws IOException {
    Path home = Files.createDirectory(dir.resolve("home"));
    for (String part : List.of("ontology", "data", "queries")) {
      Path from = Cli.BASE.resolve(part);
      try (Stream<Path> all = Files.walk(from)) {
        for (Path file : all.toList()) {
          boolean table = file.toString().matches(".*lexicon.[^/\\\\]*\\.tsv");
          if (!table && !file.toString().contains("articles")) {
            Files.copy(file, home.resolve(part).resolve(from.relativize(file).toString()));
          }
        }
      }
    }
    return home;
  }
}
