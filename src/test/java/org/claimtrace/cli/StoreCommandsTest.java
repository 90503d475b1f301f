package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.store.FusekiEndpoint;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.ServeOptions;
import org.claimtrace.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** load, list, remove, check: on a real TDB2 folder and over HTTP to a real Fuseki. */
class StoreCommandsTest {
  private static final String ID = "https://w3id.org/claimtrace/id/";
  @TempDir Path dir;

  @Test
  void aStoreOnDiskFromLoadToRemove() {
    road("--store", dir.resolve("store").toString());
  }

  @Test
  void aStoreOverHttpFromLoadToRemove() {
    try (GraphStore memory = Stores.memory();
        FusekiEndpoint fuseki =
            FusekiEndpoint.start(memory, ServeOptions.readOnly(0).andWritable())) {
      road("--endpoint", fuseki.url());
    }
  }

  private static void road(String option, String where) {
    Cli load = Cli.run("load", Cli.ARTICLE, Cli.PITCH, option, where);
    assertThat(load.err()).isEmpty();
    assertThat(load.exit()).isZero();
    assertThat(load.out()).startsWith("2 of 2 articles loaded (2 added) into ");
    Cli again = Cli.run("load", Cli.PITCH, option, where);
    assertThat(again.out()).startsWith("1 of 1 article loaded (1 unchanged)");
    Cli list = Cli.run("list", option, where, "--format", "csv");
    assertThat(list.out()).contains("\nselank-overview,").contains("\nselank-pitch,");
    Cli check = Cli.run("check", option, where, "--sources", Cli.BASE.resolve("data/articles"));
    assertThat(check.err()).isEmpty();
    assertThat(check.out())
        .contains("articles  2 checked, 0 wrong")
        .contains("sources   2 checked");
    assertThat(check.exit()).as(check.out()).isZero();
    Cli missing = Cli.run("remove", "selank-pitch", "nobody", option, where);
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.errLines()).hasSize(1).first().asString().startsWith("CT036 ");
    assertThat(Cli.run("remove", "selank-pitch", option, where).out())
        .startsWith("1 article removed");
    assertThat(Cli.run("list", option, where).out())
        .as("a failed remove takes nothing; a good one only its own")
        .contains("selank-overview")
        .doesNotContain("selank-pitch");
  }

  @Test
  void anIdIsTakenUnlessReplaced() throws IOException {
    Path store = dir.resolve("store");
    Path other = Files.writeString(dir.resolve("selank-pitch.md"), "# Else\n\nAnother text.\n");
    assertThat(Cli.run("load", Cli.PITCH, "--store", store).exit()).isZero();
    Cli taken = Cli.run("load", other, "--store", store);
    assertThat(taken.exit()).isEqualTo(3);
    assertThat(taken.errLines()).hasSize(1).first().asString().startsWith("CT009 ");
    assertThat(taken.out()).startsWith("0 of 1 article loaded");
    assertThat(Cli.run("check", "--store", store, "--sources", dir).exit())
        .as("the old one is still there")
        .isEqualTo(1);
    Cli replaced = Cli.run("load", other, "--replace", "--store", store);
    assertThat(replaced.out()).startsWith("1 of 1 article loaded (1 replaced)");
    assertThat(Cli.run("check", "--store", store, "--sources", dir).exit()).isZero();
  }

  @Test
  void aFailingArticleStopsNoOther() throws IOException {
    Path empty = Files.writeString(dir.resolve("empty.md"), "\n");
    Path store = dir.resolve("store");
    Cli run = Cli.run("load", empty, dir.resolve("none.md"), Cli.PITCH, "--store", store);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).startsWith("1 of 3 articles loaded (1 added)");
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).startsWith("CT005 ");
    assertThat(run.errLines().get(1)).startsWith("CT001 ");
  }

  @Test
  void rdfGoesInAsItCameOut() throws IOException {
    Path file = dir.resolve("both.nq");
    assertThat(Cli.run("build", Cli.ARTICLE, Cli.PITCH, "--text", "full", "-o", file).exit())
        .isZero();
    Path store = dir.resolve("store");
    Cli load = Cli.run("load", file, "--store", store);
    assertThat(load.err()).isEmpty();
    assertThat(load.out()).startsWith("2 of 2 articles loaded (2 added)");
    assertThat(Cli.run("load", Cli.ARTICLE, Cli.PITCH, "--store", store).out())
        .as("the same graphs, whichever way they come")
        .contains("(2 unchanged)");
    Path turtle = dir.resolve("one.ttl");
    Cli.run("build", Cli.PITCH, "--text", "full", "--format", "ttl", "-o", turtle);
    assertThat(Cli.run("load", turtle, "--store", store).out()).contains("(1 unchanged)");
  }

  @Test
  void unsoundRdfStaysOut() throws IOException {
    Path file = dir.resolve("one.nq");
    Cli.run("build", Cli.PITCH, "--text", "full", "-o", file);
    String sound = Files.readString(file);
    String claim =
        sound
            .lines()
            .filter(l -> l.startsWith("<" + ID + "claim/") && l.contains("ontology#quote> "))
            .findFirst()
            .orElseThrow();
    Files.writeString(
        file, sound.replace(claim, claim.replaceFirst("quote> \"", "quote> \"never ")));
    List<String> before = Cli.files(dir);
    Cli load = Cli.run("load", file, "--store", dir.resolve("store"));
    assertThat(load.exit()).isEqualTo(3);
    assertThat(load.errLines()).hasSize(1).first().asString().startsWith("CT029 ");
    assertThat(Cli.files(dir)).as("no store is made for nothing").isEqualTo(before);
    Cli check = Cli.run("check", file);
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("quote-not-verbatim  " + ID);
    Path quotes = dir.resolve("quotes.nq");
    Cli.run("build", Cli.PITCH, "-o", quotes);
    assertThat(Cli.run("load", quotes, "--store", dir.resolve("store")).err())
        .contains("--text full");
    Path broken = Files.writeString(dir.resolve("broken.nq"), "<a> <b> .\n");
    assertThat(Cli.run("load", broken, "--store", dir.resolve("store")).err()).startsWith("CT027 ");
  }

  @Test
  void aStoreThatIsHeldIsNamed() {
    Path store = dir.resolve("store");
    Cli.run("load", Cli.PITCH, "--store", store);
    try (GraphStore held = Stores.tdb2(store, false)) {
      assertThat(held.graphs()).isNotEmpty();
      Cli run = Cli.run("list", "--store", store);
      assertThat(run.exit()).isEqualTo(4);
      assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT031 ");
    }
  }

  @Test
  void aReadOnlyEndpointRefusesALoad() {
    try (GraphStore memory = Stores.memory();
        FusekiEndpoint fuseki = FusekiEndpoint.start(memory, ServeOptions.readOnly(0))) {
      Cli run = Cli.run("load", Cli.PITCH, "--endpoint", fuseki.url());
      assertThat(run.exit()).isEqualTo(4);
      assertThat(run.errLines()).hasSize(1).first().asString().startsWith("CT034 ");
      assertThat(memory.graphs()).isEmpty();
    }
  }
}
