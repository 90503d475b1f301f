package org.claimtrace.extract.propose.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are found by what was asked, and only by that. */
class AnswerCacheTest {
  @TempDir Path dir;

  private Path only() throws IOException {
    try (Stream<Path> files = Files.list(dir.resolve("a/b"))) {
      List<Path> all = files.toList();
      assertThat(all).as("nothing half-written is left").hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void anAnswerIsFoundByModelPromptAndText() throws IOException {
    AnswerCache cache = new AnswerCache(dir.resolve("a/b"));
    assertThat(cache.find("m", "p", "t")).isEmpty();
    cache.keep("m", "p", "t", "said \uD83D\uDE34");
    assertThat(cache.find("m", "p", "t")).contains("said \uD83D\uDE34");
    assertThat(cache.find("n", "p", "t")).isEmpty();
    assertThat(cache.find("m", "q", "t")).isEmpty();
    assertThat(cache.find("m", "pt", "")).as("parts do not run together").isEmpty();
    assertThat(only().getFileName().toString()).matches("[0-9a-f]{64}\\.json");
  }

  @Test
  void aFileThatIsBrokenOrChangedIsNoAnswer() throws IOException {
    AnswerCache cache = new AnswerCache(dir.resolve("a/b"));
    cache.keep("m", "p", "t", "said");
    String whole = Files.readString(only());
    for (String broken :
        List.of("", whole.substring(0, 40), whole.replace("\"said\"", "\"sold\""), "[]")) {
      Files.writeString(only(), broken);
      assertThat(cache.find("m", "p", "t")).as(broken).isEmpty();
    }
    cache.keep("m", "p", "t", "said");
    assertThat(cache.find("m", "p", "t")).contains("said");
  }
}
