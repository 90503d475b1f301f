package org.claimtrace.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What follows what, and the likeliest way through an abstract. */
class PartOrderTest {
  private static final PartOrder ORDER =
      PartOrder.of(List.of(told("BMMFC"), told("BMFFC"), told("BAMFC"), told("B-MFC")));

  /** Parts by their first letters; a dash where nothing is told. */
  private static List<Optional<Part>> told(String letters) {
    return letters.chars().mapToObj(PartOrderTest::part).toList();
  }

  private static Optional<Part> part(int letter) {
    return Part.ALL.stream().filter(part -> part.name().charAt(0) == letter).findFirst();
  }

  private static String best(double[]... shares) {
    return Arrays.stream(ORDER.best(shares))
        .mapToObj(part -> Part.ALL.get(part).name().substring(0, 1))
        .reduce("", String::concat);
  }

  @Test
  void certainSentencesKeepTheirParts() {
    double[][] shares =
        "FBCAM"
            .chars()
            .mapToObj(c -> Part.ALL.stream().mapToDouble(p -> p.name().charAt(0) == c ? 1 : 0))
            .map(java.util.stream.DoubleStream::toArray)
            .toArray(double[][]::new);
    assertThat(best(shares)).isEqualTo("FBCAM");
  }

  @Test
  void theOrderDecidesWhereASentenceDoesNot() {
    double[] unsure = {0.2, 0.2, 0.2, 0.2, 0.2};
    double[] background = {0.9, 0.025, 0.025, 0.025, 0.025};
    double[] conclusion = {0.025, 0.025, 0.025, 0.025, 0.9};
    assertThat(best(background, unsure, unsure, conclusion)).isEqualTo("BMFC");
  }

  @Test
  void noSentencesHaveNoParts() {
    assertThat(ORDER.best(new double[0][])).isEmpty();
  }

  @Property
  void eachSentenceHasAPart(
      @ForAll @Size(max = 12) List<@Size(5) List<@DoubleRange(min = 0, max = 1) Double>> shares) {
    double[][] rows =
        shares.stream()
            .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
            .toArray(double[][]::new);
    int[] path = ORDER.best(rows);
    assertThat(path).hasSize(shares.size());
    assertThat(Arrays.stream(path)).allMatch(part -> part >= 0 && part < Part.ALL.size());
  }
}
