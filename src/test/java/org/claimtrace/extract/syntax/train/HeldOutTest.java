package org.claimtrace.extract.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.extract.syntax.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped models on the ten articles of the treebank that they have not seen. */
@Tag("slow")
class HeldOutTest {
  private static List<GoldSentence> sentences = List.of();

  @BeforeAll
  static void read() throws IOException {
    String shared = Optional.ofNullable(System.getenv("CLAIMTRACE_SHARED")).orElse("../shared");
    Path base = Path.of(System.getProperty("claimtrace.basedir", "."));
    Path file = base.resolve(shared).resolve("corpus/treebank/craft-conllx.tar.gz");
    boolean there = Files.exists(file);
    if (!there && "1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      throw new AssertionError("CLAIMTRACE_FULL=1, but no treebank at " + file);
    }
    assumeTrue(there, "SKIPPED: scores of the models need the treebank at " + file);
    sentences = Treebank.sentences(Treebank.read(file).heldOut());
  }

  @Test
  void tagsAreRight() {
    TaggerScores scores = TaggerScores.of(Shipped.tagger(), sentences);
    assertThat(scores.words()).isGreaterThan(70_000);
    assertThat(scores.accuracy()).isGreaterThan(0.970);
  }

  @Test
  void headsAreRight() {
    ParserScores scores = scores(Set.of());
    assertThat(scores.unlabelledScore()).isGreaterThan(0.875);
    assertThat(scores.labelledScore()).isGreaterThan(0.855);
    for (Relation relation : List.of(Relation.NSUBJ, Relation.NSUBJPASS, Relation.DOBJ)) {
      List<Integer> counts = scores.relations().get(relation);
      assertThat((double) counts.get(2) / counts.get(0)).as(relation.label()).isGreaterThan(0.80);
    }
  }

  /** The usual measure in papers. */
  @Test
  void headsOfWordsAreRight() {
    ParserScores scores = scores(Set.of(Relation.PUNCT));
    assertThat(scores.unlabelledScore()).isGreaterThan(0.88);
    assertThat(scores.labelledScore()).isGreaterThan(0.86);
  }

  @Test
  void theScoreSheetIsOfTheseModels() throws IOException {
    assertThat(new String(Shipped.bytes("scores.tsv"), StandardCharsets.UTF_8))
        .isEqualTo(ScoreSheet.of(Shipped.tagger(), Shipped.parser(), sentences));
  }

  private static ParserScores scores(Set<Relation> without) {
    return ParserScores.of(Shipped.parser(), Shipped.tagger(), sentences, without);
  }
}
