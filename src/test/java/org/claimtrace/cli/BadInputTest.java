package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input: one line with code and remedy, the right exit code, nothing half-written. */
class BadInputTest {
  @TempDir Path dir;

  private void expect(Cli run, int exit, String code, List<String> before) {
    assertThat(run.errLines()).as(run.err()).hasSize(1);
    assertThat(run.err()).startsWith(code + " ").endsWith(".\n").doesNotContain("\tat ");
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(Cli.files(dir)).isEqualTo(before);
  }

  private List<String> write(String name, byte[] bytes) throws IOException {
    Files.write(dir.resolve(name), bytes);
    return Cli.files(dir);
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "load", "list"})
  void articlesThatCannotBeUsed(String command) throws IOException {
    Path store = dir.resolve("store");
    List<String> none = Cli.files(dir);
    expect(read(command, "missing.md", store), 3, "CT001", none);
    Files.createDirectory(dir.resolve("folder"));
    expect(read(command, "folder", store), 3, "CT002", Cli.files(dir));
    List<String> binary = write("binary.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 2});
    expect(read(command, "binary.txt", store), 3, "CT003", binary);
    List<String> latin = write("latin.txt", new byte[] {'n', 'a', (byte) 0xef, 'v', 'e', '.'});
    expect(read(command, "latin.txt", store), 3, "CT004", latin);
    List<String> empty =
        write("empty.txt", "\n \n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    expect(read(command, "empty.txt", store), 3, "CT005", empty);
    List<String> unknown =
        write("article.xyz", "Some text.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    expect(read(command, "article.xyz", store), 3, "CT006", unknown);
  }

  private Cli read(String command, String article, Path store) {
    Path file = dir.resolve(article);
    return switch (command) {
      case "load" -> Cli.run("load", file, "--store", store);
      case "build" -> Cli.run("build", file, "--out", dir.resolve("out.nq"));
      default -> Cli.run(command, file);
    };
  }

  @Test
  void badUtf8NamesItsOffset() throws IOException {
    write("latin.txt", new byte[] {'n', 'a', (byte) 0xef, 'v', 'e', '.'});
    assertThat(Cli.run("build", dir.resolve("latin.txt")).err()).contains("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build                           | CT051",
        "nonsense                        | CT051",
        "build a.md --format xyz         | CT051",
        "build a.md --text some          | CT051",
        "build a.md --nonsense           | CT051",
        "load a.md                       | CT051",
        "load a.md --store x --endpoint http://127.0.0.1:1/x | CT051",
        "load a.md --endpoint nonsense   | CT051",
        "list --store x --endpoint http://127.0.0.1:1/x | CT051",
        "query                           | CT051",
        "query no-such-query             | CT040",
        "query claims --format xyz       | CT051",
        "query claims --format ttl       | CT047",
        "query claims -p nonsense=1      | CT043",
        "query what-is-said-about        | CT043",
        "query claims --timeout 0        | CT051",
        "serve --port 70000              | CT051",
        "serve --timeout 0               | CT051",
        "demo --port -1                  | CT051",
        "eval                            | CT051",
      })
  void commandLinesThatMakeNoSense(String line, String code) {
    expect(Cli.run((Object[]) line.strip().split(" +")), 2, code, Cli.files(dir));
  }

  @Test
  void aMisspelledOptionIsGuessed() {
    assertThat(Cli.run("build", "a.md", "--fromat", "nq").err()).contains("--format");
  }

  @Test
  void storesThatCannotBeUsed() throws IOException {
    expect(Cli.run("list", "--store", dir.resolve("none")), 4 - 1, "CT001", Cli.files(dir));
    Path other = Files.createDirectory(dir.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear all");
    expect(Cli.run("list", "--store", other), 4, "CT032", Cli.files(dir));
    expect(Cli.run("load", Cli.PITCH, "--store", other), 4, "CT032", Cli.files(dir));
    expect(Cli.run("remove", "x", "--store", other), 4, "CT032", Cli.files(dir));
    Path broken = Files.createDirectory(dir.resolve("broken"));
    Files.writeString(broken.resolve("claimtrace.json"), "{nonsense");
    expect(Cli.run("check", "--store", broken), 4, "CT030", Cli.files(dir));
  }

  @Test
  void endpointsThatAreDown() {
    String url = "http://127.0.0.1:1/claims";
    expect(Cli.run("list", "--endpoint", url), 4, "CT033", Cli.files(dir));
    expect(Cli.run("load", Cli.PITCH, "--endpoint", url), 4, "CT033", Cli.files(dir));
    expect(Cli.run("trace", "x", "--endpoint", url), 4, "CT033", Cli.files(dir));
  }

  @Test
  void queriesThatCannotBeAsked() throws IOException {
    Path query = dir.resolve("q.rq");
    Files.writeString(query, "SELECT ?s WHERE { ?s ?p }");
    Object[] ask = {"query", query, "--article", Cli.PITCH};
    expect(Cli.run(ask), 3, "CT042", Cli.files(dir));
    Files.writeString(query, "DELETE WHERE { ?s ?p ?o }");
    expect(Cli.run(ask), 2, "CT044", Cli.files(dir));
    Files.writeString(query, "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
    expect(Cli.run(ask), 2, "CT046", Cli.files(dir));
    Cli piped = Cli.with(new byte[] {(byte) 0xff}, Map.of(), "query", "-");
    expect(piped, 3, "CT004", Cli.files(dir));
  }

  @Test
  void goldThatCannotBeUsed() throws IOException {
    Path gold = dir.resolve("gold.tsv");
    Files.writeString(gold, "nonsense\n");
    expect(Cli.run("eval", "--gold", gold), 3, "CT028", Cli.files(dir));
    expect(Cli.run("eval", "--gold", dir.resolve("none.tsv")), 3, "CT001", Cli.files(dir));
    Path real = Cli.BASE.resolve("data/gold/selank-overview.tsv");
    Cli run = Cli.run("eval", "--gold", real, "--articles", Cli.PITCH);
    expect(run, 3, "CT028", Cli.files(dir));
  }

  @Test
  void aHomeThatIsNone() {
    expect(Cli.run("--home", dir, "query", "--list"), 3, "CT025", Cli.files(dir));
  }

  @Test
  void brokenKnowledgeStopsEveryCommandThatNeedsIt() throws IOException {
    Path home = copyOfHome();
    Files.writeString(home.resolve("data/rules/zzz.yaml"), "- id: [\n");
    List<String> before = Cli.files(dir);
    Cli rule = Cli.run("--home", home, "build", Cli.PITCH);
    expect(rule, 3, "CT020", before);
    assertThat(rule.err()).contains("zzz.yaml:");
    Files.delete(home.resolve("data/rules/zzz.yaml"));
    Path lexicon = home.resolve("data/lexicon/zzz.ttl");
    Files.writeString(lexicon, twoMeanings());
    Cli load = Cli.run("--home", home, "load", Cli.PITCH, "--store", dir.resolve("s"));
    expect(load, 3, "CT023", Cli.files(dir));
    Files.delete(lexicon);
    Files.writeString(home.resolve("data/references/zzz.json"), "[{\"id\": \"x\"}]");
    expect(Cli.run("--home", home, "build", Cli.PITCH), 3, "CT026", Cli.files(dir));
  }

  @Test
  void aRuleThatFailsItsOwnExample() throws IOException {
    Path home = copyOfHome();
    Path file = home.resolve("data/rules/identity.yaml");
    String broken =
        Files.readString(file).replace("| isA | benzodiazepine\"", "| isA | nonsense\"");
    Files.writeString(file, broken);
    Cli run = Cli.run("--home", home, "rules", "test");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("nonsense");
    assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT022 ");
    Object[] build = {"--home", home, "build", Cli.PITCH, "--out", dir.resolve("out.nq")};
    expect(Cli.run(build), 3, "CT022", Cli.files(dir));
  }

  private static String twoMeanings() {
    String prefixes =
        "@prefix ct: <https://w3id.org/claimtrace/ontology#> .\n"
            + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
            + "@prefix concept: <https://w3id.org/claimtrace/id/concept/> .\n";
    String form = "concept:%s a skos:Concept, ct:Compound ; skos:prefLabel \"%s\"@en ; %s .\n";
    return prefixes
        + String.format(form, "zorvalin", "zorvalin", "skos:altLabel \"zv-1\"@en")
        + String.format(form, "brontin", "brontin", "skos:altLabel \"ZV 1\"@en");
  }

  /** A home of links and copies, so that one part of it can be broken. */
  private Path copyOfHome() throws IOException {
    Path home = dir.resolve("home");
    for (String part :
        List.of(
            "ontology",
            "queries",
            "data/rules",
            "data/lexicon",
            "data/references",
            "data/models")) {
      Path to = Files.createDirectories(home.resolve(part));
      try (Stream<Path> files = Files.list(Cli.BASE.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    return home;
  }
}
