package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold's trial abstracts without their headings yield what they yield with them. */
class UnheadedGoldTest {
  @TempDir private Path dir;

  @Test
  void headingsAreNotMissed() throws IOException {
    String told = Optional.ofNullable(System.getenv("CLAIMTRACE_SHARED")).orElse("../shared");
    Path gold = Cli.BASE.resolve(told).resolve("gold");
    boolean there = Files.isDirectory(gold.resolve("articles"));
    String message = "SKIPPED: no real texts at " + gold + " (set CLAIMTRACE_SHARED)";
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    assumeTrue(there, message);
    for (String article : tune()) {
      String text = Files.readString(gold.resolve("articles").resolve(article + ".md"));
      Files.writeString(dir.resolve(article + ".md"), bare(text));
    }
    double without = relaxed(gold, dir);
    assertThat(without).isGreaterThan(0.55);
    assertThat(without).isGreaterThan(relaxed(gold, gold.resolve("articles")) - 0.01);
  }

  private static List<String> tune() throws IOException {
    try (Stream<String> rows = Files.lines(Cli.BASE.resolve("data/gold/split.tsv"))) {
      return rows.filter(row -> row.matches("dev-ei-.*\ttune"))
          .map(row -> row.replace("\ttune", ""))
          .toList();
    }
  }

  /** The title, and all paragraphs as one. */
  private static String bare(String text) {
    String title = text.lines().filter(line -> line.startsWith("# ")).findFirst().orElseThrow();
    return text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .collect(Collectors.joining(" ", title + "\n\n", "\n"));
  }

  /** Relaxed F1 on the tune part. */
  private static double relaxed(Path gold, Path articles) {
    Cli run =
        Cli.run(
            "eval", "--gold", gold.resolve("dev-D.tsv"), "--articles", articles, "--part", "tune");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("articles 9");
    String line = run.out().lines().filter(l -> l.startsWith("relaxed")).findFirst().orElseThrow();
    return Double.parseDouble(line.split("\\s+", -1)[3]);
  }
}
