package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrace.extract.propose.RefusalReason;
import org.claimtrace.extract.propose.chat.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on language models: its commands run, and its table of reasons is whole. */
class LanguageModelsDocsTest {
  private static final Path PAGE = Cli.BASE.resolve("docs/language-models.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^    (?:OPENAI_API_KEY=\\S+ )?\\./claimtrace ([^\\n\\\\]+)");

  @TempDir Path dir;

  @Test
  void everyCommandRuns() throws IOException {
    ClaimRecords.article(dir);
    List<String> commands =
        COMMAND.matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    try (StubServer server = new StubServer(StubServer.says("{\"claims\": []}"))) {
      for (String command : commands) {
        Cli run = Cli.with("", Map.of("OPENAI_API_KEY", "sk-1"), words(command, server.base()));
        assertThat(run.exit()).as(command + ": " + run.err()).isZero();
        assertThat(run.err()).contains("Proposals: 0 taken, 0 refused; ");
      }
      assertThat(server.calls()).as("two models are asked, each once").isEqualTo(2);
    }
  }

  private Object[] words(String command, String base) {
    List<Object> words = new ArrayList<>();
    for (String word : command.strip().split(" +", -1)) {
      words.add(
          switch (word) {
            case "article.md" -> dir.resolve("glenvar.md");
            case "article.nq" -> dir.resolve("article.nq");
            default -> word.startsWith("http") ? base : word;
          });
    }
    words.addAll(List.of("--proposals-cache", dir.resolve("cache")));
    return words.toArray();
  }

  @Test
  void everyReasonIsExplainedAndNoOther() throws IOException {
    String page = Files.readString(PAGE);
    String table = page.substring(page.indexOf("| reason | means |"));
    TreeSet<String> told =
        table
            .lines()
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("\\|", -1)[1])
            .flatMap(cell -> Pattern.compile("`([a-z-]+)`").matcher(cell).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RefusalReason.values()).map(RefusalReason::label).toList());
  }
}
