package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval} on parts of gold, on articles whose ids differ in case, and what it writes. */
class EvalPartsTest {
  private static final String HEADER =
      "article\tquote\tsubject\tpredicate\tobject\tpolarity\tmodality\tstudy\ttier\n";

  @TempDir Path dir;
  private Path one;
  private Path two;

  @BeforeEach
  void writeGoldAndArticles() throws IOException {
    Path first = Files.createDirectory(dir.resolve("first"));
    Path second = Files.createDirectory(dir.resolve("second"));
    Files.writeString(first.resolve("PMC77.md"), "# Notes\n\nDiazepam reduces anxiety.\n");
    Files.writeString(second.resolve("balm.md"), "# Notes\n\nMedazepam reduces stress.\n");
    Files.writeString(second.resolve("tonic.md"), "# Notes\n\nSelank reduces anxiety.\n");
    one = dir.resolve("one.tsv");
    two = dir.resolve("two.tsv");
    Files.writeString(
        one, HEADER + row("PMC77", "Diazepam reduces anxiety", "diazepam", "anxiety"));
    Files.writeString(
        two,
        HEADER
            + row("balm", "Medazepam reduces stress", "medazepam", "sleep")
            + row("tonic", "Selank reduces anxiety", "Selank", "anxiety"));
    Files.writeString(dir.resolve("split.tsv"), "article\tpart\nPMC77\ttune\nbalm\ttest\n");
  }

  private static String row(String article, String quote, String subject, String object) {
    return String.join(
        "\t", article, quote, subject, "decreases", object, "affirmed", "asserted", "-", "-\n");
  }

  private Cli eval(Object... more) {
    Object[] args = {
      "eval", "--gold", one, two, "--articles", dir.resolve("first"), dir.resolve("second")
    };
    return Cli.run(Stream.concat(Arrays.stream(args), Arrays.stream(more)).toArray());
  }

  @Test
  void severalGoldFilesAndFoldersWithIdsInAnyCase() {
    Cli all = eval("--per-article");
    assertThat(all.exit()).as(all.err()).isZero();
    assertThat(all.out()).startsWith("gold 3  found 3  articles 3 ").contains("\nPMC77 ");
    assertThat(all.out()).contains("strict     0.667  0.667  0.667 ");
  }

  @Test
  void oneTableForEachPart() {
    Cli parts = eval("--split", "by-article", "--split-file", dir.resolve("split.tsv"));
    assertThat(parts.exit()).as(parts.err()).isZero();
    List<String> heads = parts.out().lines().filter(l -> l.startsWith("==")).toList();
    assertThat(heads).containsExactly("== tune", "== test", "== other");
    assertThat(
            parts.out().lines().filter(l -> l.startsWith("strict ")).map(l -> l.substring(11, 16)))
        .containsExactly("1.000", "0.000", "1.000");
  }

  @Test
  void partsInOtherForms() throws IOException {
    Object[] split = {
      "--split", "by-article", "--split-file", dir.resolve("split.tsv"), "--format"
    };
    Cli tsv = eval(Stream.concat(Arrays.stream(split), Stream.of("tsv")).toArray());
    assertThat(tsv.out()).startsWith("part\tgroup\tname\tmode\t").contains("\ntest\ttotal\tall\t");
    Cli json = eval(Stream.concat(Arrays.stream(split), Stream.of("json")).toArray());
    JsonNode rows = new ObjectMapper().readTree(json.out());
    assertThat(rows.get(0).get("part").asText()).isEqualTo("tune");
    assertThat(rows.size()).isEqualTo(tsv.out().lines().count() - 1);
  }

  @Test
  void onePartAlone() {
    Cli test = eval("--part", "test", "--split-file", dir.resolve("split.tsv"), "--errors");
    assertThat(test.out()).startsWith("gold 1  found 1  articles 1 ").contains("Medazepam");
    assertThat(test.out()).doesNotContain("Diazepam").doesNotContain("Selank");
  }

  @Test
  void bandsAreWhatWasMeasuredAndTheSameAgain() throws IOException {
    Path file = dir.resolve("precision.tsv");
    Cli run = eval("--write-bands", file, "--quiet");
    assertThat(run.exit()).as(run.err()).isZero();
    List<String> lines = Files.readAllLines(file);
    assertThat(lines.get(0)).isEqualTo("rule\tn\tright\tprecision");
    List<String[]> rows = lines.stream().skip(1).map(l -> l.split("\t", -1)).toList();
    assertThat(rows.stream().mapToInt(r -> Integer.parseInt(r[1])).sum()).isEqualTo(3);
    assertThat(rows.stream().mapToInt(r -> Integer.parseInt(r[2])).sum()).isEqualTo(2);
    String before = Files.readString(file);
    assertThat(eval("--write-bands", file).exit()).isZero();
    assertThat(Files.readString(file)).isEqualTo(before).doesNotContain("iazepam");
    Cli tune =
        eval("--part", "tune", "--split-file", dir.resolve("split.tsv"), "--write-bands", file);
    assertThat(tune.exit()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(2).last().asString().endsWith("\t1\t1\t1.000");
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Path split = dir.resolve("split.tsv");
    assertThat(eval("--split", "by-sentence").err()).startsWith("CT051 ");
    assertThat(eval("--split-file", split).err()).startsWith("CT051 ");
    assertThat(eval("--part", "no-such", "--split-file", split).err())
        .startsWith("CT051 ")
        .contains("tune, test, other");
    assertThat(
            eval("--split", "by-article", "--split-file", split, "--write-bands", dir.resolve("p"))
                .err())
        .startsWith("CT051 ");
    assertThat(eval("--part", "tune", "--split-file", dir.resolve("none")).err())
        .startsWith("CT001 ");
    assertThat(dir.resolve("p")).doesNotExist();
  }

  @Test
  void doubtfulGoldIsToldAndCounts() throws IOException {
    String odd =
        row("tonic", "Selank reduces anxiety", "Selank", "anxiety").replace("decreases", "lowers");
    String rows = Files.readString(two);
    Files.writeString(two, rows + odd + rows.lines().skip(2).findFirst().orElseThrow() + "\n");
    Cli all = eval();

    assertThat(all.exit()).as(all.err()).isZero();
    assertThat(all.out()).startsWith("gold 5  found 3 ");
    assertThat(all.err().lines().filter(line -> line.contains("CT068")))
        .containsExactly(
            "warning: CT068 there is no predicate 'lowers', so nothing found can match ("
                + two
                + ":4). Take one of the vocabulary's.",
            "warning: CT068 the same row as "
                + two
                + ":3; both count ("
                + two
                + ":5). Take one of the two out.");
  }
}
