package org.claimtrace.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.Zorvalin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
  private static final String BODY = "SELECT ?s { ?s ?p ?_n } ORDER BY ?s\n";
  @TempDir Path home;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectories(home.resolve("queries/audit"));
    Files.createDirectories(home.resolve("ontology"));
    Files.copy(
        Zorvalin.home().resolve("ontology/prefixes.ttl"), home.resolve("ontology/prefixes.ttl"));
  }

  private CatalogueQuery read(String... lines) throws IOException {
    Files.writeString(home.resolve("queries/q.rq"), String.join("\n", lines) + "\n" + BODY);
    return Catalogue.of(home).find("q");
  }

  private static ProblemException problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable c) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(ProblemException.class, c);
  }

  @Test
  void readsAHeader() throws IOException {
    CatalogueQuery query =
        read(
            "# a plain comment may stand before",
            "#+ summary: What is said",
            "#+ description: >-",
            "#+   More",
            "#+   of it.",
            "#+ parameters:",
            "#+   - {name: n, type: integer, default: 62, description: how many}",
            "#+ tags: [a, b]",
            "#+ expect: rows",
            "# not of the header: [");
    assertThat(query.summary()).isEqualTo("What is said");
    assertThat(query.description()).isEqualTo("More of it.");
    assertThat(query.tags()).containsExactly("a", "b");
    assertThat(query.expect()).contains("rows");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter("n", ParameterType.INTEGER, java.util.Optional.of("62"), "how many"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "summary: [a!1!no YAML",
        "description: x!1!no summary",
        "summary: x|colour: red!2!unknown key 'colour'",
        "summary: x|summary: y!2!twice",
        "summary: x|tags: one!2!list",
        "summary: x|parameters:|  - name: n|    kind: string!4!unknown key 'kind'",
        "summary: x|parameters:|  - {name: n, type: number}!3!no type 'number'",
        "summary: x|parameters:|  - {name: n, type: integer, default: many}!3!'many' is no integer",
        "summary: x|parameters:|  - {name: n}|  - {name: n}!4!two parameters",
        "summary: x|parameters:|  - {name: 'n m'}!3!letters, digits",
        "summary: x|parameters:|  - {name: other}!3!does not use its parameter other",
        "just words!1!key: value",
      })
  void saysWhatIsWrongInAHeaderAndWhere(String yaml, int line, String cause) {
    ProblemException e = problem(() -> read(yaml.replace("|", "\n").replaceAll("(?m)^", "#+ ")));
    assertThat(e).isNotNull();
    assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_QUERY_HEADER);
    assertThat(e.problem().place()).endsWith("q.rq:" + line);
    assertThat(e.problem().cause()).contains(cause);
    assertThat(e.getMessage()).doesNotContain("\n");
  }

  @Test
  void namesNearQueries() {
    Catalogue catalogue = Zorvalin.catalogue();
    assertThatThrownBy(() -> catalogue.find("clams"))
        .hasMessageStartingWith("CT040 ")
        .hasMessageContaining("Did you mean claims");
    assertThatThrownBy(() -> catalogue.find("hedged"))
        .hasMessageContaining("Did you mean hedged-claims");
    assertThatThrownBy(() -> catalogue.find("xyzzy")).hasMessageContaining("--list");
  }

  @Test
  void takesAFileWithoutHeader() throws IOException {
    Path file = home.resolve("own.rq");
    Files.writeString(file, "SELECT * { ?s ?p ?o }");
    CatalogueQuery query = Catalogue.of(home).find(file.toString());
    assertThat(query.summary()).isEmpty();
    assertThat(query.parameters()).isEmpty();
    assertThat(query.with(Map.of(), PrefixTables.HOUSE).query().isSelectType()).isTrue();
  }

  @Test
  void findsQueriesInSubfolders() throws IOException {
    Files.writeString(home.resolve("queries/audit/check.rq"), "ASK { ?s ?p ?o }");
    assertThat(Catalogue.of(home).names()).containsExactly("audit/check");
    assertThat(Catalogue.of(home).find("audit/check").name()).isEqualTo("audit/check");
  }

  @Test
  void oneBrokenFileStopsNoOther() throws IOException {
    Files.writeString(home.resolve("queries/broken.rq"), "SELECT");
    read("#+ summary: fine");
    assertThatThrownBy(() -> Catalogue.of(home).find("broken")).hasMessageStartingWith("CT042 ");
  }

  @Test
  void refusesFilesThatAreNone() throws IOException {
    Files.write(home.resolve("queries/latin.rq"), "# \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Catalogue catalogue = Catalogue.of(home);
    assertThatThrownBy(() -> catalogue.find("latin")).hasMessageStartingWith("CT004 ");
    assertThatThrownBy(() -> catalogue.find("nowhere.rq")).hasMessageStartingWith("CT001 ");
    assertThatThrownBy(() -> Catalogue.of(home.resolve("queries")))
        .hasMessageStartingWith("CT025 ");
  }

  @Test
  void readsAHomeInsideAnArchive() throws IOException {
    URI jar = URI.create("jar:" + home.resolve("home.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path inside = Files.createDirectories(zip.getPath("home/ontology")).getParent();
      Files.createDirectories(inside.resolve("queries/audit"));
      Files.copy(home.resolve("ontology/prefixes.ttl"), inside.resolve("ontology/prefixes.ttl"));
      Files.writeString(inside.resolve("queries/audit/q.rq"), "#+ summary: x\n" + BODY);
      Catalogue catalogue = Catalogue.of(inside);
      assertThat(catalogue.names()).containsExactly("audit/q");
      assertThat(catalogue.all()).hasSize(1);
    }
  }
}
