package org.claimtrace.eval.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
  @TempDir Path dir;

  private Path file(String text) throws IOException {
    return Files.writeString(dir.resolve("split.tsv"), text);
  }

  @Test
  void partsInTheFilesOrderAndTheRestAtTheEnd() throws IOException {
    Split split = Split.read(file("article\tpart\nBalm\ttune\ndrops\ttest\ntonic\ttune\n"));
    assertThat(split.parts()).containsExactly("tune", "test", "other");
    assertThat(split.partOf("drops")).isEqualTo("test");
    assertThat(split.partOf("balm")).as("in any case").isEqualTo("tune");
    assertThat(split.partOf("syrup")).isEqualTo("other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "part\tarticle\n",
        "article\tpart\nbalm\n",
        "article\tpart\nbalm\t\n",
        "article\tpart\n\n",
        "article\tpart\nbalm\ttune\nBALM\ttest\n"
      })
  void whatIsNoSplitIsRefused(String text) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> Split.read(file))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_GOLD))
        .hasMessageContaining("split.tsv:");
  }

  @Test
  void aFileThatIsNotThere() {
    assertThatThrownBy(() -> Split.read(dir.resolve("none.tsv")))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.NOT_FOUND));
  }

  @Test
  void theShippedSplitHasTwoParts() {
    Path shipped = Path.of(System.getProperty("claimtrace.basedir", ""), "data/gold/split.tsv");
    assertThat(Split.read(shipped).parts()).containsExactly("tune", "test", "other");
  }

  @Test
  void caseAloneDoesNotPartAnArticleFromItsGold() {
    ArticleNames names = new ArticleNames(List.of("PMC1", "Balm"), List.of("pmc1", "balm", "x"));
    assertThat(names.inGold("pmc1")).isEqualTo("PMC1");
    assertThat(names.inGold("balm")).isEqualTo("Balm");
    assertThat(names.inGold("x")).isEqualTo("x");
  }

  @Test
  void whatIsEqualComesFirstAndWhatIsDoubtfulIsLeft() {
    assertThat(new ArticleNames(List.of("a", "A"), List.of("a")).inGold("a")).isEqualTo("a");
    ArticleNames both = new ArticleNames(List.of("PMC"), List.of("pmc", "Pmc"));
    assertThat(both.inGold("pmc")).isEqualTo("pmc");
    assertThat(both.inGold("Pmc")).isEqualTo("Pmc");
  }
}
