package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code train roles}: on invented articles, and on those that the shipped model learned from. */
class TrainRolesTest {
  private static final String TRIAL =
      """
      <article><front><article-meta><article-id pub-id-type="pmc">%s</article-id>
      <title-group><article-title>%s and naps</article-title></title-group>
      <abstract><sec><title>Background</title><p>%2$s is widely drunk.</p></sec>
      <sec><title>Methods</title><p>Adults were randomised to %2$s or to milk.</p></sec>
      <sec><title>Results</title><p>%2$s lowered pain by 12 points (P = 0.03).</p></sec>
      <sec><title>Trial registration</title><p>None.</p></sec></abstract></article-meta></front>
      <body><sec><title>Methods</title><p>People drank %2$s.</p></sec></body></article>
      """;

  @TempDir private Path dir;
  private Path articles = Path.of("");
  private Path list = Path.of("");

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(dir.resolve("articles"));
    List<String> drinks = List.of("Tea", "Juice", "Water", "Cider", "Broth");
    for (int i = 0; i < drinks.size(); i++) {
      Files.writeString(
          articles.resolve("a" + i + ".nxml"), TRIAL.formatted("1" + i, drinks.get(i)));
    }
    list =
        Files.writeString(
            dir.resolve("list.tsv"),
            "article\tpart\nPMC10\ttrain\nPMC11\ttrain\nPMC12\ttrain\nPMC13\theld-out\n");
  }

  @Test
  void learnsFromTheListedAndScoresOnTheHeldOut() throws IOException {
    Path model = dir.resolve("part.bin");
    Cli run = Cli.run("train", "roles", "--from", articles, "--articles", list, "--to", model);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("learned from 3 abstracts, scored on 1");
    assertThat(run.out().lines())
        .hasSize(7)
        .contains("part\tprecision\trecall\tF1\tsentences", "method\t1.000\t1.000\t1.000\t1")
        .contains("weighted\t\t\t1.000\t3");
    byte[] once = Files.readAllBytes(model);
    Cli.run("train", "roles", "--from", articles, "--articles", list, "--to", model);
    assertThat(Files.readAllBytes(model)).isEqualTo(once);
  }

  @Test
  void anArticleOutsideTheListTeachesNothing() throws IOException {
    Files.writeString(list, "article\tpart\nPMC99\ttrain\n");
    Cli run = Cli.run("train", "roles", "--from", articles, "--articles", list);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("CT002").contains("names for training");
  }

  @Test
  void aBrokenListIsToldByItsLine() throws IOException {
    Files.writeString(list, "article\tpart\nPMC10\tlearn\n");
    Cli run = Cli.run("train", "roles", "--from", articles, "--articles", list);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("CT020").contains("line 2");
    Cli missing = Cli.run("train", "roles", "--from", articles, "--articles", dir.resolve("no"));
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).contains("CT007");
  }

  @Test
  void aCommandMustBeNamed() {
    assertThat(Cli.run("train").exit()).isEqualTo(2);
    assertThat(Cli.run("train", "roles").exit()).isEqualTo(2);
  }

  /** The documented command gives the shipped bytes, and no article of the gold taught them. */
  @Test
  @Tag("slow")
  void theShippedModelIsMadeByTheDocumentedCommand() throws IOException {
    String told = Optional.ofNullable(System.getenv("CLAIMTRACE_SHARED")).orElse("../shared");
    Path shared = Cli.BASE.resolve(told);
    Path trials = shared.resolve("corpus/scale/jats-ccby-scale.tar.gz");
    boolean there = Files.exists(trials);
    String message = "SKIPPED: no articles to train on at " + trials;
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    assumeTrue(there, message);
    Path model = dir.resolve("part.bin");
    Path more = shared.resolve("corpus/ei/jats-ccby-dev.tar.gz");
    Cli run = Cli.run("train", "roles", "--from", trials, "--from", more, "--to", model);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(model))
        .isEqualTo(Files.readAllBytes(Cli.BASE.resolve("data/models/part.bin")));
    assertThat(run.out().lines().filter(line -> line.startsWith("weighted")))
        .allMatch(line -> Double.parseDouble(line.split("\t", -1)[3]) > 0.88);
    String names = Files.readString(Cli.BASE.resolve("data/training/abstracts.tsv"));
    try (Stream<Path> gold = Files.list(shared.resolve("gold/articles"))) {
      assertThat(gold.map(file -> file.getFileName().toString().replaceAll(".*(PMC\\d+).*", "$1")))
          .filteredOn(id -> id.startsWith("PMC"))
          .isNotEmpty()
          .noneMatch(id -> names.contains(id + "\t"));
    }
  }
}
