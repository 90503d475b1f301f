package org.claimtrace.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.claimtrace.eval.score.PrecisionTable;
import org.claimtrace.eval.score.RuleConfidence;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code eval} writes is what the extractor reads. */
class PrecisionFileTest {
  private static final List<RuleConfidence> MEASURED =
      List.of(
          new RuleConfidence("rule/lowers", 20, 11, 18),
          new RuleConfidence("rule/acts", 10, 1, 6),
          new RuleConfidence("rule/is", 12, 0, 3),
          new RuleConfidence("rule/rare", 9, 9, 9),
          new RuleConfidence("llm/some-model", 50, 50, 50));

  @TempDir Path dir;

  @Test
  void writtenAndReadAgain() throws IOException {
    String text = PrecisionTable.of(MEASURED);
    assertThat(text)
        .isEqualTo(
            "rule\tn\tright\tprecision\nacts\t10\t6\t0.600\nis\t12\t3\t0.250\n"
                + "lowers\t20\t18\t0.900\nrare\t9\t9\t1.000\n");
    Files.writeString(dir.resolve(PrecisionFile.NAME), text);
    assertThat(PrecisionFile.bands(dir))
        .isEqualTo(
            Map.of(
                "acts", Band.MEDIUM, "is", Band.LOW, "lowers", Band.HIGH, "rare", Band.UNMEASURED));
  }

  @Test
  void theOrderOfCountingDoesNotShow() {
    List<RuleConfidence> other = new ArrayList<>(MEASURED);
    Collections.reverse(other);
    assertThat(PrecisionTable.of(other)).isEqualTo(PrecisionTable.of(MEASURED));
  }

  @Test
  void everyShareThatIsWrittenIsBelievedWhenRead() throws IOException {
    List<RuleConfidence> all = new ArrayList<>();
    for (int n = 1; n <= 60; n++) {
      for (int right = 0; right <= n; right++) {
        all.add(new RuleConfidence("rule/r" + n + "-" + right, n, 0, right));
      }
    }
    Files.writeString(dir.resolve(PrecisionFile.NAME), PrecisionTable.of(all));
    assertThat(PrecisionFile.bands(dir)).hasSameSizeAs(all);
  }

  @Test
  void withoutTheFileNothingIsMeasured() {
    assertThat(PrecisionFile.bands(dir)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rule\tprecision\n",
        "rule\tn\tright\tprecision\nlowers\t20\t18\t0.950\n",
        "rule\tn\tright\tprecision\nlowers\t20\t21\t1.050\n",
        "rule\tn\tright\tprecision\nlowers\t20\t18\n",
        "rule\tn\tright\tprecision\nlowers\tmany\t18\t0.900\n",
        "rule\tn\tright\tprecision\nlowers\t20\t18\tNaN\n",
        "rule\tn\tright\tprecision\nlowers\t20\t18\t0.900\nlowers\t20\t18\t0.900\n"
      })
  void aShareThatSomebodyMadeUpIsRefused(String text) throws IOException {
    Files.writeString(dir.resolve(PrecisionFile.NAME), text);
    assertThatThrownBy(() -> PrecisionFile.bands(dir))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_RULE))
        .hasMessageContaining("precision.tsv:");
  }
}
