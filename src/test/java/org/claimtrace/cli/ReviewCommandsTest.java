package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The curators' road through the command line. */
class ReviewCommandsTest {
  private static final String CT = "https://w3id.org/claimtrace/ontology#";

  private static final String TEXT =
      """
      # Selank in short

      Selank is a peptide.

      In rats, Selank reduced anxiety [1]. A 2011 trial compared Selank with diazepam in 84 adults [2].
      Selank did not reduce pain.

      ## References

      1. Harrow D. Restless rats. J Made Up Sci. 2009;2:5. PMID: 99000002
      2. Nordin A, Vale B. A trial in adults. J Made Up Sci. 2011;4:11. PMID: 99000001
      """;

  @TempDir Path dir;
  private Path article;
  private Path decisions;
  private Path file;

  @BeforeEach
  void articleOfOurOwn() {
    article = ClaimRecords.write(dir, "peptide.md", TEXT);
    decisions = dir.resolve("decisions");
    file = decisions.resolve("peptide.yaml");
  }

  private Cli run(String command, Object... more) {
    List<Object> words = new java.util.ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(List.of(article, "--review", decisions));
    words.addAll(List.of(more));
    return Cli.run(words.toArray());
  }

  /** Accepts all but the first two claims, which are rejected and edited. */
  private String decided() throws IOException {
    run("review update");
    String text =
        Files.readString(file)
            .replaceFirst("decision: pending", "decision: reject")
            .replaceFirst(
                "decision: pending",
                "decision: edit\n  edit: {modality: hedged}\n  my key: 1 # so it is")
            .replace("decision: pending", "decision: accept");
    Files.writeString(
        file, text.replace("by:\n", "by: A. Quell\n").replace("date:\n", "date: 2026-11-23\n"));
    return Files.readString(file);
  }

  private static Map<String, Integer> statuses(String lines) throws IOException {
    Map<String, Integer> count = new TreeMap<>();
    for (String line : lines.lines().toList()) {
      JsonNode record = new ObjectMapper().readTree(line);
      count.merge(record.path("review").asText(), 1, Integer::sum);
    }
    return count;
  }

  @Test
  void updateWritesOnceAndThenLeavesAlone() throws IOException {
    Cli first = run("review update");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out())
        .startsWith("peptide: ")
        .contains(" new, 0 decided")
        .contains("written to " + file);
    String decided = decided();
    Cli again = run("review update");
    assertThat(again.out())
        .contains("peptide: 0 new, ")
        .contains("1 reject, 1 edit")
        .contains("nothing to do in");
    assertThat(file).hasContent(decided);
    Files.writeString(article, TEXT.replace("84 adults", "90 adults"));
    Cli stale = run("review update");
    assertThat(stale.out()).contains("written to").contains("  stale: line ");
    assertThat(Files.readString(file)).contains("state: stale (").contains("my key: 1 # so it is");
  }

  @Test
  void applyShowsWhatStands() throws IOException {
    decided();
    Cli plain = Cli.run("build", article, "--format", "jsonl");
    int all = (int) plain.out().lines().count();
    Cli applied = run("review apply");
    assertThat(applied.exit()).isZero();
    assertThat(statuses(applied.out()))
        .isEqualTo(Map.of("accepted", all - 2, "edited", 1, "superseded", 1));
    assertThat(applied.err())
        .isEqualTo(
            "peptide: " + (all - 2) + " accepted, 1 edited, 1 rejected, 0 pending, 0 stale\n");
    assertThat(run("build", "--format", "jsonl").out()).isEqualTo(applied.out());
    assertThat(statuses(plain.out())).isEqualTo(Map.of("pending", all));
    Path out = dir.resolve("a.jsonl");
    assertThat(run("review apply", "--out", out).out()).isEmpty();
    assertThat(out).hasContent(applied.out());
  }

  @Test
  void onlyAcceptedIsBuiltAndLoadedAndSound() throws IOException {
    decided();
    Cli built = run("build", "--only", "accepted", "--text", "full");
    assertThat(built.exit()).as(built.err()).isZero();
    assertThat(built.out())
        .contains("<http://www.w3.org/ns/prov#wasRevisionOf>")
        .contains("<" + CT + "reviewStatus> <" + CT + "Edited>")
        .contains("<" + CT + "reviewedBy> \"A. Quell\"")
        .contains("<" + CT + "reviewDate> \"2026-11-23\"^^<http://www.w3.org/2001/XMLSchema#date>")
        .contains("<" + CT + "SilentNotAccepted>")
        .doesNotContain(CT + "Superseded")
        .doesNotContain(CT + "Pending>");
    Path nq = Files.writeString(dir.resolve("a.nq"), built.out());
    assertThat(Cli.run("check", nq).exit()).isZero();
    Path whole = Files.writeString(dir.resolve("b.nq"), run("build", "--text", "full").out());
    assertThat(Files.readString(whole)).contains(CT + "Superseded");
    assertThat(Cli.run("check", whole).exit()).isZero();

    Path store = dir.resolve("store");
    Cli loaded = run("load", "--only", "accepted", "--store", store);
    assertThat(loaded.exit()).as(loaded.err()).isZero();
    assertThat(Cli.run("check", "--store", store).exit()).isZero();
    Cli rdf = Cli.run("load", nq, "--only", "accepted", "--store", store);
    assertThat(rdf.exit()).isEqualTo(2);
    assertThat(rdf.err()).startsWith("CT051 ");
  }

  @Test
  void acceptedClaimsAreStrictHitsAsGold() throws IOException {
    for (String name : List.of(Cli.ARTICLE, Cli.PITCH)) {
      article = Path.of(name);
      file = decisions.resolve(article.getFileName().toString().replace(".md", ".yaml"));
      run("review update");
      Files.writeString(
          file, Files.readString(file).replace("decision: pending", "decision: accept"));
      Path gold = dir.resolve("gold.tsv");
      Cli made = run("review to-gold", "--out", gold);
      assertThat(made.exit()).as(made.err()).isZero();
      int rows = Files.readAllLines(gold).size() - 1;
      assertThat(rows).isGreaterThan(20);
      Cli eval = Cli.run("eval", "--gold", gold, "--articles", article, "--format", "tsv");
      assertThat(eval.exit()).as(eval.err()).isZero();
      assertThat(eval.out().lines().filter(l -> l.contains("strict")).findFirst().orElseThrow())
          .contains("1.0");
      Cli text = Cli.run("eval", "--gold", gold, "--articles", article);
      assertThat(text.out()).containsPattern("strict +1\\.000 +1\\.000 +1\\.000 .* " + rows + "\n");
      assertThat(text.out())
          .contains("modality 1.000")
          .contains("tier 1.000")
          .contains("study 1.000");
    }
  }

  @Test
  void rejectedAndPendingOnesAreNoGold() throws IOException {
    String decided = decided();
    int accepted = decided.split("decision: accept", -1).length - 1;
    Cli gold = run("review to-gold");
    assertThat(gold.out().lines()).hasSize(accepted + 2);
    assertThat(gold.out()).startsWith("article\tquote\tsubject\t").contains("\thedged\t");
    Files.delete(file);
    assertThat(run("review to-gold").out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"review update", "review apply", "review to-gold", "build"})
  void aBrokenFileIsToldOfAndLeftAlone(String command) throws IOException {
    String text = decided().replaceFirst("decision: accept", "decision: perhaps");
    Files.writeString(file, text);
    Cli run = run(command);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("CT062 there is no decision 'perhaps'")
        .contains("peptide.yaml:");
    assertThat(file).hasContent(text);
  }

  @Test
  void oneBrokenFileStopsNoOtherArticle() throws IOException {
    decided();
    Files.writeString(file, "claims:\n- x\n");
    Cli run = Cli.run("review", "update", article, Cli.PITCH, "--review", decisions);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("CT062 ");
    assertThat(run.out()).startsWith("selank-pitch: ");
  }

  @Test
  void foldersThatAreNotThere() {
    Cli apply = run("review apply");
    assertThat(apply.exit()).isEqualTo(3);
    assertThat(apply.err()).startsWith("CT001 ");
    assertThat(run("build").exit()).isEqualTo(3);
    Cli only = Cli.run("build", article, "--only", "accepted");
    assertThat(only.exit()).isEqualTo(3);
    assertThat(only.err()).startsWith("CT001 there are no decisions");
    assertThat(Cli.run("build", article, "--only", "some").exit()).isEqualTo(2);
    assertThat(Cli.run("review").exit()).isEqualTo(2);
  }

  /** A claim record may say what it likes of its review: the curators' file decides. */
  @Test
  void recordsFromElsewhereAreNotBelieved() throws IOException {
    article = ClaimRecords.article(dir);
    file = decisions.resolve("glenvar.yaml");
    String record = ClaimRecords.record().put("review", "accepted").toString();
    Path claims = Files.writeString(dir.resolve("c.jsonl"), record + "\n");
    Files.createDirectories(decisions);
    assertThat(run("build", "--claims", claims, "--only", "accepted").out())
        .doesNotContain("reviewStatus");
    assertThat(run("build", "--claims", claims).out()).doesNotContain(CT + "Accepted");
    Files.writeString(claims, ClaimRecords.record() + "\n");
    run("review update", "--claims", claims);
    Files.writeString(file, Files.readString(file).replace("pending", "accept"));
    assertThat(run("build", "--claims", claims, "--only", "accepted").out())
        .contains("<" + CT + "reviewStatus> <" + CT + "Accepted>");
  }
}
