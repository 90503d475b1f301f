package org.claimtrace.rdf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.rdf.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTableTest {
  private static final String HEAD =
      "# prefix: X http://example.org/X_\n" + LabelTable.HEADER + "\n";
  private static final Set<String> KINDS = Set.of("Compound", "Condition");

  @TempDir Path folder;

  @Test
  void readsRowsAsAPersonWouldWriteThem() throws IOException {
    Path file = file(HEAD + "\n# a remark\nzorvalin\tCompound Condition\tX:1 X:2\tZV-1 |zorva\n");
    LexiconEntry entry = LabelTable.read(file, KINDS).entries().get(0);
    assertThat(entry.label()).isEqualTo("zorvalin");
    assertThat(entry.labels()).containsExactly("zorvalin", "ZV-1", "zorva");
    assertThat(entry.types()).containsExactlyInAnyOrder("Compound", "Condition");
    assertThat(entry.ids()).containsExactly("X:1", "X:2");
    assertThat(LabelTable.prefixes(file)).containsEntry("X", "http://example.org/X_");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "zorvalin|Compound; 3; cells, not 4",
        "zorvalin|Gadget||; 3; Gadget",
        "zorvalin|||; 3; is unknown",
        "--|Compound||; 3; no letter or digit",
      })
  void aBrokenRowIsNamedByItsLine(String row, int line, String cause) throws IOException {
    Path file = file(HEAD + row.replace('|', '\t') + "\n");
    refused(file, ErrorCode.BAD_KNOWLEDGE, ":" + line, cause);
  }

  @Test
  void aTableWithoutItsHeaderOrWithBadBytesIsRefused() throws IOException {
    refused(file("zorvalin\tCompound\t\t\n"), ErrorCode.BAD_KNOWLEDGE, ":1", "first row");
    refused(file("# prefix: X\n"), ErrorCode.BAD_KNOWLEDGE, ":1", "prefix");
    Path bytes = folder.resolve("bytes.tsv");
    Files.write(bytes, (HEAD + "z\u00fc\t").getBytes(StandardCharsets.ISO_8859_1));
    refused(bytes, ErrorCode.BAD_UTF8, "byte", "no UTF-8");
  }

  @Test
  void theShippedTablesAreGuardedAndSayWhoseTheyAre() throws IOException {
    Path shipped = Home.path().resolve("data").resolve("lexicon");
    List<Path> tables;
    try (Stream<Path> files = Files.list(shipped)) {
      tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    long bytes = 0;
    for (Path table : tables) {
      bytes += Files.size(table);
      assertThat(Files.readString(table))
          .contains("\n# source: ", "\n# licence: CC0 1.0", "\n# sha256 of the source");
      List<LexiconEntry> entries = LabelTable.read(table, KINDS).entries();
      assertThat(entries).hasSizeGreaterThan(10_000);
      assertThat(entries).allSatisfy(entry -> assertThat(entry.ids()).hasSize(1));
      assertThat(entries.stream().flatMap(entry -> entry.labels().stream()))
          .allSatisfy(label -> assertThat(label.length()).isBetween(3, 60))
          .doesNotContain("water", "lead", "milk", "date", "TEN", "syndrome", "met", "his");
    }
    assertThat(bytes).isBetween(1L, 3_000_000L);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.tsv"), text);
  }

  private static void refused(Path file, ErrorCode code, String place, String cause) {
    assertThatThrownBy(() -> LabelTable.read(file, KINDS))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().place()).contains(place);
              assertThat(e.problem().cause()).contains(cause);
            });
  }
}
