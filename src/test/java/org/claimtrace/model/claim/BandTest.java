package org.claimtrace.model.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
  @ParameterizedTest
  @CsvSource({
    "17, 20, HIGH",
    "20, 20, HIGH",
    "16, 19, MEDIUM",
    "12, 20, MEDIUM",
    "11, 19, LOW",
    "0, 10, LOW",
    "9, 9, UNMEASURED",
    "0, 0, UNMEASURED",
    "10, 10, HIGH",
    "6, 10, MEDIUM"
  })
  void theEdges(int right, int n, Band band) {
    assertThat(Band.of(right, n)).isEqualTo(band);
  }

  @Property
  void oneMoreRightNeverLowersTheBand(
      @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 4999) int right) {
    int fewer = Math.min(right, n - 1);
    assertThat(Band.of(fewer + 1, n)).isGreaterThanOrEqualTo(Band.of(fewer, n));
  }

  @Test
  void moreRightThanThereAreIsNoMeasurement() {
    assertThatThrownBy(() -> Band.of(11, 10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Band.of(-1, 10)).isInstanceOf(IllegalArgumentException.class);
  }
}
