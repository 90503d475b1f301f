package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measure speed} tells sentences a second, of the whole build and of its stages. */
class MeasureSpeedTest {
  @TempDir Path dir;

  @Test
  void theSentencesAreCountedAndThoseThatWereParsed() throws IOException {
    Files.writeString(
        dir.resolve("tea.md"), "# Tea\n\nTea is warm. Green tea reduced pain in 20 patients.\n");

    Cli run =
        Cli.run("measure", "speed", dir, "--warm-up", "0", "--repeat", "2", "--format", "tsv");

    assertThat(run.exit()).isZero();
    List<List<String>> rows = run.out().lines().map(row -> List.of(row.split("\t"))).toList();
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(5));
    assertThat(rows)
        .extracting(row -> row.get(0))
        .containsExactly("stage", "whole build", "read", "tag", "parse", "rules", "write");
    assertThat(rows.get(1).get(1)).isEqualTo("3");
    assertThat(Integer.parseInt(rows.get(4).get(1))).as("parsed").isBetween(1, 2);
    double whole = Double.parseDouble(rows.get(1).get(2));
    double stages =
        rows.subList(2, 7).stream().mapToDouble(row -> Double.parseDouble(row.get(2))).sum();
    assertThat(stages).isBetween(whole - 0.01, whole + 0.01);
    assertThat(run.err()).contains("1 articles").containsPattern("round by round: \\d+ \\d+");
  }

  @Test
  void whatCannotBeReadIsToldOnce() throws IOException {
    Files.writeString(dir.resolve("tea.md"), "# Tea\n\nTea is warm.\n");
    Files.writeString(dir.resolve("cut.xml"), "<article><body><p>Tea");

    Cli run = Cli.run("measure", "speed", dir, "--warm-up", "1", "--repeat", "1");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).containsOnlyOnce("CT010");
  }

  @Test
  void noRoundIsRefused() {
    assertThat(Cli.run("measure", "speed", dir, "--repeat", "0").exit()).isEqualTo(2);
    assertThat(Cli.run("measure", "speed", dir, "--format", "xls").exit()).isEqualTo(2);
  }
}
