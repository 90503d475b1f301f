package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrace.extract.propose.chat.StubServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --proposer openai}: from a made-up article and a stub server to a graph. */
@Timeout(120)
class ProposerTest {
  private static final String KEY = "sk-very-secret-4711";
  private static final String EXTRACTOR = "proposer/made-up:7b/prompt-";

  /** "wibbled" is a verb that no rule knows. Each section makes more than one batch. */
  private static final String ARTICLE =
      """
      # Zorvalin

      Zorvalin wibbled muscle tension. Zorvalin reduced headache frequency.

      """
          + "The weather was fine. ".repeat(30)
          + "Zorvalin wibbled jaw pain.\n";

  @TempDir Path dir;
  private Path article;

  @BeforeEach
  void writeArticle() {
    article = ClaimRecords.write(dir, "zorvalin.md", ARTICLE);
  }

  private static ObjectNode claim(String quote, String object) {
    ObjectNode claim = ClaimRecords.JSON.createObjectNode().put("sentence", 1).put("quote", quote);
    claim.put("subject", "Zorvalin").put("predicate", "decreases").put("object", object);
    claim.put("trigger", quote.contains("wibbled") ? "wibbled" : "reduced");
    return claim.put("polarity", "affirmed").put("modality", "asserted");
  }

  private static StubServer.Reply claims(ObjectNode... claims) {
    ArrayNode all = ClaimRecords.JSON.createArrayNode();
    Stream.of(claims).forEach(all::add);
    return StubServer.says("```json\n{\"claims\": " + all + "}\n```");
  }

  private static final ObjectNode TENSION =
      claim("Zorvalin wibbled muscle tension", "muscle tension");
  private static final ObjectNode JAW = claim("Zorvalin wibbled jaw pain", "jaw pain");
  private static final ObjectNode INVENTED = claim("Zorvalin wibbled cancer", "cancer");

  private Cli run(StubServer server, String command, Object... more) {
    List<Object> words = new ArrayList<>(List.of(command, article, "--proposer", "openai"));
    words.addAll(List.of("--model", "made-up:7b", "--base-url", server.base()));
    words.addAll(List.of("--proposals-cache", dir.resolve("cache")));
    words.addAll(List.of(more));
    return Cli.with("", Map.of("OPENAI_API_KEY", KEY), words.toArray());
  }

  private static long proposed(Cli run) {
    return run.out().lines().filter(line -> line.contains(EXTRACTOR)).count();
  }

  private String cached() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(dir.resolve("cache"))) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void whatHoldsIsAddedAndTheRestIsCountedByReason() throws IOException {
    ObjectNode known = claim("Zorvalin reduced headache frequency", "headache frequency");
    try (StubServer server = new StubServer(claims(TENSION, INVENTED, known), claims(JAW))) {
      Cli run = run(server, "build", "--format", "jsonl");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(proposed(run)).isEqualTo(2);
      assertThat(run.out().lines().filter(line -> line.contains("headache frequency")))
          .as("the rule's comes first")
          .singleElement()
          .asString()
          .contains("rule/");
      assertThat(run.out().lines().filter(line -> line.contains(EXTRACTOR)))
          .allSatisfy(line -> assertThat(line).contains("\"review\":\"pending\""));
      assertThat(run.err())
          .contains("Proposals: 2 taken, 2 refused (quote-not-found 1, same-claim 1); 2 calls")
          .doesNotContain("cancer");
      assertThat(server.keys()).containsOnly("Bearer " + KEY);
      assertThat(run.out() + run.err() + cached()).doesNotContain(KEY);
      assertThat(server.questions().get(0).at("/messages/0/content").asText())
          .contains("\n- decreases: ", "\n- sampleSize (of a study): ")
          .doesNotContain("{predicates}", "\n#");
      assertThat(server.questions().get(0).at("/messages/1/content").asText())
          .contains("Title: Zorvalin\n", "[1] Zorvalin wibbled muscle tension.\n");
    }
  }

  @Test
  void verboseTellsEach() {
    try (StubServer server = new StubServer(claims(INVENTED, TENSION))) {
      Cli run = run(server, "build", "--verbose");
      assertThat(run.err())
          .contains("refused: quote-not-found: sentence 1: not in the article: Zorvalin wibbled c");
    }
  }

  @Test
  void aSecondRunAsksNobodyAndGivesTheSameBytes() {
    Cli first;
    try (StubServer server = new StubServer(claims(TENSION, INVENTED), claims(JAW))) {
      first = run(server, "build");
      assertThat(server.calls()).isEqualTo(2);
    }
    try (StubServer server = new StubServer(StubServer.status(500))) {
      Cli second = run(server, "build");
      assertThat(server.calls()).isZero();
      assertThat(second.out()).isEqualTo(first.out()).contains(EXTRACTOR);
      assertThat(second.err()).contains("0 calls, 2 answers from the cache");
    }
  }

  @Test
  void whatWasLostIsAskedAgainAndNothingElse() {
    try (StubServer server =
        new StubServer(StubServer.says("I am sorry {"), claims(JAW), claims(TENSION))) {
      Cli first = run(server, "build", "--format", "jsonl");
      assertThat(first.exit()).isZero();
      assertThat(proposed(first)).as("the other batch stays").isEqualTo(1);
      assertThat(first.err()).contains("warning: CT067 ", "(zorvalin, sentences 1-20)");
      Cli second = run(server, "build", "--format", "jsonl");
      assertThat(server.calls()).isEqualTo(3);
      assertThat(proposed(second)).isEqualTo(2);
    }
  }

  @Test
  void aCutOffAnswerLosesItsBatchOnly() {
    try (StubServer server = new StubServer(StubServer.runsOut("{\"claims\":["), claims(JAW))) {
      Cli run = run(server, "build", "--format", "jsonl");
      assertThat(proposed(run)).isEqualTo(1);
      assertThat(run.err()).contains("CT067 the model's answer is cut off");
    }
  }

  @Test
  void theBudgetEndsTheAskingAndNotTheBuilding() {
    try (StubServer server = new StubServer(claims(TENSION))) {
      Cli run = run(server, "build", "--format", "jsonl", "--max-calls", "1");
      assertThat(run.exit()).isZero();
      assertThat(server.calls()).isEqualTo(1);
      assertThat(proposed(run)).isEqualTo(1);
      assertThat(run.out()).as("the rules' claims are there").contains("headache frequency");
      assertThat(run.err())
          .contains("CT067 as many calls were made as may be", "--max-calls", ", 1 batches lost");
    }
  }

  @Test
  void aServerThatFailsForEverLeavesTheRulesClaims() {
    try (StubServer server = new StubServer(StubServer.status(500))) {
      Cli run = run(server, "build", "--format", "jsonl", "--max-calls", "4");
      assertThat(run.exit()).isZero();
      assertThat(run.out()).contains("headache frequency").doesNotContain(EXTRACTOR);
      assertThat(run.err()).contains("HTTP status 500").doesNotContain(KEY);
    }
  }

  @Test
  void theGraphNamesModelAndPromptAndPassesTheCheck() throws IOException {
    try (StubServer server = new StubServer(claims(TENSION), claims(JAW))) {
      Path graph = dir.resolve("zorvalin.nq");
      assertThat(run(server, "build", "--text", "full", "--out", graph).exit()).isZero();
      assertThat(Files.readString(graph))
          .containsPattern(
              "wasGeneratedBy> <https://w3id.org/claimtrace/id/proposer/made-up%3A7b/"
                  + "prompt-[0-9a-f]{16}>");
      Cli check = Cli.run("check", graph);
      assertThat(check.exit()).as(check.out() + check.err()).isZero();
      Cli load = run(server, "load", "--store", dir.resolve("store"));
      assertThat(load.exit()).as(load.err()).isZero();
      assertThat(server.calls()).as("load finds what build was told").isEqualTo(2);
      assertThat(Cli.run("query", "claims", "--store", dir.resolve("store")).out())
          .contains("muscle tension", "jaw pain");
    }
  }

  @Test
  void itsRecordsHoldWhenTheyComeBackAsAFile() throws IOException {
    try (StubServer server = new StubServer(claims(TENSION), claims(JAW))) {
      Cli run = run(server, "build", "--format", "jsonl");
      Path claims = Files.writeString(dir.resolve("claims.jsonl"), run.out());
      Cli again = Cli.run("build", article, "--claims", claims, "--format", "jsonl");
      assertThat(again.exit()).as(again.err()).isZero();
      assertThat(again.out()).isEqualTo(run.out());
    }
  }

  @Test
  void aServerThatSaysNoEndsTheBuild() {
    try (StubServer server = new StubServer(StubServer.status(401))) {
      Path out = dir.resolve("out.nq");
      Cli run = run(server, "build", "--out", out, "--verbose");
      assertThat(run.exit()).isEqualTo(4);
      assertThat(run.err()).startsWith("CT066 ").doesNotContain(KEY);
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void nobodyThere() {
    StubServer gone = new StubServer(claims());
    gone.close();
    Cli run = run(gone, "load", "--store", dir.resolve("store"));
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).startsWith("CT065 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--proposer openai|--model and --base-url are needed",
        "--proposer openai --model m|--model and --base-url are needed",
        "--model m|need --proposer",
        "--max-calls 3|need --proposer",
        "--proposer openai --model m --base-url ftp://x/v1|no http or https address",
        "--proposer openai --model m --base-url http://me:hush@x/v1|no http or https address",
        "--proposer openai --model m --base-url http://x/v1 --max-calls 0|from 1 to",
        "--proposer openai --model m --base-url http://x/v1 --timeout -5|from 1 to",
        "--proposer openai --model m --base-url http://x/v1 --claims c.jsonl|--claims",
        "--proposer other --model m --base-url http://x/v1|openai",
      })
  void commandLinesThatMakeNoSense(String options, String cause) throws IOException {
    ClaimRecords.write(dir, "c.jsonl", "\n");
    List<Object> words = new ArrayList<>(List.of("build", article));
    for (String word : options.replace("c.jsonl", dir + "/c.jsonl").split(" ", -1)) {
      words.add(word);
    }
    Cli run = Cli.run(words.toArray());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).containsIgnoringCase(cause).doesNotContain("hush");
  }

  @Test
  void aKeyWithALineEndIsNotRepeated() {
    Cli run =
        Cli.with(
            "",
            Map.of("CLAIMTRACE_API_KEY", "sk-one\nsk-two"),
            "build",
            article,
            "--proposer",
            "openai",
            "--model",
            "m",
            "--base-url",
            "http://127.0.0.1:1/v1");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("CLAIMTRACE_API_KEY").doesNotContain("sk-");
  }
}
