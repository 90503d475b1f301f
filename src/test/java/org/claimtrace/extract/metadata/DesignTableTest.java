package org.claimtrace.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.work.Classification;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The table as it is shipped, against a list of records that a person can judge. */
class DesignTableTest {
  private static final Path HOME = Path.of(System.getProperty("claimtrace.basedir", ""));
  private static final Set<String> TIERS =
      Set.of("mechanism", "preclinical", "clinical", "review", "background");
  private static final DesignTable TABLE = DesignTable.read(HOME, TIERS);
  private static final String CASES = "/org/claimtrace/extract/metadata/designs.csv";

  @TempDir private Path dir;

  @ParameterizedTest
  @CsvFileSource(resources = CASES, delimiter = ';', numLinesToSkip = 1)
  void records(
      @Nullable String types,
      @Nullable String subjects,
      @Nullable String row,
      @Nullable String design,
      @Nullable String tier) {
    Optional<Classification> found = TABLE.of(publication(split(types), split(subjects)));
    assertThat(found.map(Classification::row)).isEqualTo(Optional.ofNullable(row));
    assertThat(found.flatMap(Classification::design)).isEqualTo(Optional.ofNullable(design));
    assertThat(found.flatMap(Classification::tier)).isEqualTo(Optional.ofNullable(tier));
  }

  @Test
  void everyRowHasACase() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (String line : Files.readAllLines(HOME.resolve("data/metadata/designs.yaml"))) {
      if (line.startsWith("- id: ")) {
        rows.add(line.substring(6));
      }
    }
    Set<String> tested = new TreeSet<>();
    for (String line : Files.readAllLines(HOME.resolve("src/test/resources" + CASES))) {
      tested.add(line.split(";", -1)[2]);
    }
    assertThat(rows).isNotEmpty();
    assertThat(tested).containsAll(rows);
  }

  @Test
  void everyDesignIsInTheLexicon() throws IOException {
    String lexicon = Files.readString(HOME.resolve("data/lexicon/designs.ttl"));
    for (String line : Files.readAllLines(HOME.resolve("data/metadata/designs.yaml"))) {
      if (line.startsWith("  design: ")) {
        assertThat(lexicon).contains("prefLabel \"" + line.substring(10) + "\"@en");
      }
    }
  }

  @Test
  void saysWhatDecided() {
    assertThat(TABLE.of(publication(List.of("Observational Study"), List.of("Cohort Studies"))))
        .map(Classification::because)
        .contains("publication type: Observational Study; subject heading: Cohort Studies");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{a: b}; no list",
        "- types: [A]; no id",
        "- id: a; fits everything",
        "'- {id: a, types: [A], tier: human}'; no tier 'human'",
        "'- {id: a, type: [A]}'; nothing is called 'type'",
        "'[{id: a, types: [A]}, {id: a, types: [B]}]'; given twice",
        "'- ['; no YAML",
      })
  void aTableThatCannotBeUsed(String yaml, String cause) throws IOException {
    Files.createDirectories(dir.resolve("data/metadata"));
    Files.writeString(dir.resolve("data/metadata/designs.yaml"), yaml);
    assertThatThrownBy(() -> DesignTable.read(dir, TIERS))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(cause);
  }

  private static List<String> split(@Nullable String names) {
    return names == null ? List.of() : Arrays.asList(names.split("\\|"));
  }

  private static Publication publication(List<String> types, List<String> subjects) {
    return new Publication(
        Work.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        types,
        subjects.stream()
            .map(name -> new MeshHeading(name, Optional.empty(), List.of(), false))
            .toList(),
        List.of());
  }
}
