package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the documents show with its output is run, and the output compared. */
class ReadmeTest {
  private static final Pattern SHOWN =
      Pattern.compile("```console\\n\\$ \\./claimtrace ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  record Shown(String document, String command, String output) {
    @Override
    public String toString() {
      return document + ": " + command;
    }
  }

  static Stream<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    for (String document : List.of("README.md", "docs/evaluation.md")) {
      Matcher matcher = SHOWN.matcher(Files.readString(Cli.BASE.resolve(document)));
      while (matcher.find()) {
        shown.add(new Shown(document, matcher.group(1), matcher.group(2)));
      }
    }
    return shown.stream();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void theOutputIsAsShown(Shown shown) {
    List<Object> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(shown.command());
    while (matcher.find()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      boolean file = word.startsWith("data/") || word.startsWith("docs/");
      words.add(file ? Cli.BASE.resolve(word).toString() : word);
    }
    Cli run = Cli.run(words.toArray());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(shown.output());
  }

  @Test
  void theReadmeShowsFiveQueriesAndATrace() throws IOException {
    assertThat(shown().filter(s -> s.command().startsWith("query"))).hasSizeGreaterThanOrEqualTo(5);
    assertThat(shown().filter(s -> s.command().startsWith("trace"))).isNotEmpty();
  }
}
