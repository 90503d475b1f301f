package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.claimtrace.rdf.file.RdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildCommandTest {
  private static final String ID = "https://w3id.org/claimtrace/id/";
  @TempDir Path dir;

  @Test
  void canonicalNQuadsOnStandardOutput() {
    Cli run = Cli.run("build", Cli.ARTICLE);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    byte[][] sorted =
        lines.stream().map(String::getBytes).sorted(Arrays::compareUnsigned).toArray(byte[][]::new);
    assertThat(lines.stream().map(String::getBytes).toArray(byte[][]::new)).isDeepEqualTo(sorted);
    assertThat(run.out()).contains("<" + ID + "article/selank-overview> .\n");
    assertThat(run.out()).as("the works").contains("<" + ID + "graph/references> .\n");
    assertThat(run.out()).as("--text quotes is the default").doesNotContain("ontology#text> ");
  }

  @Test
  void theSameBytesAgain() {
    assertThat(Cli.run("build", Cli.ARTICLE, Cli.PITCH).out())
        .isEqualTo(Cli.run("build", Cli.PITCH, Cli.ARTICLE).out());
  }

  @ParameterizedTest
  @CsvSource({"nq", "trig", "ttl", "rdf11-nq", "jsonld"})
  void everyFormatHoldsTheArticle(String format) throws IOException {
    Path file = dir.resolve("a." + format.substring(format.indexOf('-') + 1));
    Cli run = Cli.run("build", Cli.ARTICLE, "--format", format, "--out", file);
    assertThat(run).isEqualTo(new Cli(0, "", ""));
    assertThat(Files.readString(file)).contains("claim/");
    assertThat(RdfFiles.read(file).stream().count()).isGreaterThan(1000);
    try (Stream<Path> left = Files.list(dir)) {
      assertThat(left).as("no draft stays").containsExactly(file);
    }
  }

  @Test
  void claimRecordsAreOneObjectPerLine() throws IOException {
    Cli run = Cli.run("build", Cli.ARTICLE, "--format", "jsonl");
    for (String line : run.out().lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      assertThat(record.path("article").asText()).isEqualTo("selank-overview");
      assertThat(record.path("sentence").path("text").asText())
          .contains(record.path("quote").path("text").asText());
    }
    assertThat(run.out().lines()).hasSizeGreaterThan(10);
  }

  @Test
  void standardInputNeedsAnId() {
    String text = "Trial\n\nA 2008 study compared drug A with drug B in 62 patients.\n";
    Cli named = Cli.with(text, Map.of(), "build", "-", "--id", "piped");
    assertThat(named.exit()).isZero();
    assertThat(named.out()).contains(ID + "article/piped");
    Cli nameless = Cli.with(text, Map.of(), "build", "-");
    assertThat(nameless.exit()).isEqualTo(2);
    assertThat(nameless.errLines()).hasSize(1).first().asString().contains("--id");
  }

  @Test
  void textPolicies() {
    assertThat(Cli.run("build", Cli.PITCH, "--text", "full").out()).contains("ontology#text> ");
    assertThat(Cli.run("build", Cli.PITCH, "--text", "none").out()).doesNotContain("oa#exact>");
    assertThat(Cli.run("build", Cli.PITCH, "--text", "QUOTES").out()).contains("oa#exact>");
  }

  @Test
  void turtleRefusesTwoArticles() {
    Path file = dir.resolve("two.ttl");
    Cli run = Cli.run("build", Cli.ARTICLE, Cli.PITCH, "--format", "ttl", "--out", file);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT047 ");
    assertThat(dir).isEmptyDirectory();
  }

  @Test
  void aFailingArticleStopsNoOther() throws IOException {
    Path out = dir.resolve("out.nq");
    Path empty = Files.writeString(dir.resolve("empty.md"), " \n");
    Cli run = Cli.run("build", empty, Cli.PITCH, "--out", out);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).startsWith("CT005 ");
    assertThat(run.errLines().get(1)).isEqualTo("1 of 2 articles read");
    assertThat(out).hasContent(Cli.run("build", Cli.PITCH).out());
  }

  @Test
  void whereAllFailTheOldFileStays() throws IOException {
    Path out = Files.writeString(dir.resolve("out.nq"), "old\n");
    Path empty = Files.writeString(dir.resolve("empty.md"), " \n");
    List<String> before = Cli.files(dir);
    Cli run = Cli.run("build", empty, "--out", out);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT005 ");
    assertThat(Cli.files(dir)).isEqualTo(before);
  }

  @Test
  void twoSourcesOfOneIdAreRefused() throws IOException {
    Path other = Files.writeString(dir.resolve("selank-pitch.md"), "# Other\n\nA text.\n");
    Cli run = Cli.run("build", Cli.PITCH, other);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.errLines().get(0)).startsWith("CT009 ");
    assertThat(run.errLines().get(1)).isEqualTo("1 of 2 articles read");
    assertThat(run.out()).isEqualTo(Cli.run("build", Cli.PITCH).out());
    assertThat(Cli.run("build", Cli.PITCH, Cli.PITCH).out())
        .as("the same source twice is one article")
        .isEqualTo(Cli.run("build", Cli.PITCH).out());
  }

  @Test
  void anArchiveIsAsGoodAsItsFiles() throws IOException {
    Path gz = dir.resolve("selank-pitch.md.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      Files.copy(Path.of(Cli.PITCH), out);
    }
    assertThat(Cli.run("build", gz).out()).isEqualTo(Cli.run("build", Cli.PITCH).out());
    Cli cut =
        Cli.with(Arrays.copyOf(Files.readAllBytes(gz), 700), Map.of(), "build", "-", "--id", "a");
    assertThat(cut.exit()).isEqualTo(3);
    assertThat(cut.errLines()).hasSize(1);
  }

  @Test
  void aPlaceThatCannotBeWritten() {
    Cli missing = Cli.run("build", Cli.PITCH, "--out", dir.resolve("no/such/folder/a.nq"));
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.errLines()).hasSize(1).first().asString().startsWith("CT050 ");
    assertThat(dir).isEmptyDirectory();
    Cli folder = Cli.run("build", Cli.PITCH, "--out", dir);
    assertThat(folder.exit()).isEqualTo(3);
    assertThat(folder.errLines()).hasSize(1).first().asString().startsWith("CT050 ");
  }
}
