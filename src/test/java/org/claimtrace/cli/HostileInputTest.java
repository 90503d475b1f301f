package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone finds who tries to break the program: most were once bugs. */
class HostileInputTest {
  private static final int DEEP = 50_000;
  private static final String QUERY =
      """
      #+ summary: says a parameter back
      #+ parameters:
      #+   - name: x
      #+     type: string
      SELECT ?y { BIND(?_x AS ?y) }
      """;

  @TempDir Path dir;

  private static void expect(Cli run, int exit, String code) {
    assertThat(run.errLines()).as(run.err()).hasSize(1).first().asString().startsWith(code + " ");
    assertThat(run.exit()).isEqualTo(exit);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void anArticleIsNeverWrittenOver() throws IOException {
    Path article = Files.copy(Path.of(Cli.PITCH), dir.resolve("a.md"));
    Path link = Files.createSymbolicLink(dir.resolve("link"), article);
    for (Path out : new Path[] {article, link, dir.resolve("../" + dir.getFileName() + "/a.md")}) {
      expect(Cli.run("build", article, "--out", out), 2, "CT051");
      expect(Cli.run("build", dir, "--out", out, "--format", "jsonl"), 2, "CT051");
    }
    assertThat(article).hasSameBinaryContentAs(Path.of(Cli.PITCH));
  }

  @Test
  void anEmptyNameIsNotTheCurrentFolder() {
    expect(Cli.run("build", ""), 3, "CT001");
    expect(Cli.run("list", "--article", ""), 3, "CT001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deep.ttl", "deep.trig"})
  void rdfNestedWithoutEnd(String name) throws IOException {
    expect(Cli.run("check", write(name, "(".repeat(DEEP))), 3, "CT027");
  }

  @Test
  void aQueryNestedWithoutEnd() throws IOException {
    Path sum = write("sum.rq", "SELECT (" + "1+".repeat(DEEP) + "1 AS ?x) {}");
    expect(Cli.run("query", sum, "--article", Cli.PITCH), 3, "CT042");
    Path header = write("header.rq", "#+ summary: " + "[".repeat(DEEP) + "\nASK {}");
    expect(Cli.run("query", header, "--article", Cli.PITCH), 3, "CT041");
  }

  @Test
  void anAddressThatIsNone() {
    expect(
        Cli.run("serve", Cli.PITCH, "--port", "0", "--host", "no-such-host.invalid"), 4, "CT037");
  }

  @Test
  void aQuoteInAParameterIsOnlyACharacter() throws IOException {
    Path query = write("say.rq", QUERY);
    for (String value : new String[] {"\" } DROP ALL #", "\"a=b", "a=\"b\"", "\"quoted\""}) {
      Cli run =
          Cli.run("query", query, "-p", "x=" + value, "--article", Cli.PITCH, "--format", "tsv");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).isEqualTo("?y\n\"" + value.replace("\"", "\\\"") + "\"\n");
    }
  }

  @Test
  void rulesNestedWithoutEnd() throws IOException {
    Path home = dir.resolve("home");
    for (String part : new String[] {"ontology", "data", "queries"}) {
      copy(Cli.BASE.resolve(part), home.resolve(part));
    }
    Files.writeString(home.resolve("data/rules/deep.yaml"), "[".repeat(DEEP));
    expect(Cli.run("build", Cli.PITCH, "--home", home), 3, "CT020");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
