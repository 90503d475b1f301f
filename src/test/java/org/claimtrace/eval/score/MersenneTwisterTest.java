package org.claimtrace.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The expected numbers are what {@code random.Random(7)} gave. */
class MersenneTwisterTest {
  @Test
  void givesTheReferencesNumbers() {
    MersenneTwister random = new MersenneTwister(7);
    long[] first = IntStream.range(0, 5).mapToLong(i -> random.nextInt() & 0xFFFFFFFFL).toArray();
    assertThat(first)
        .containsExactly(1390851128L, 4071050724L, 647892279L, 1695753998L, 2795742288L);
    for (int i = 5; i < 1999; i++) {
      random.nextInt();
    }
    assertThat(random.nextInt() & 0xFFFFFFFFL).as("number 2000").isEqualTo(2803521222L);
  }

  @Test
  void choosesAsTheReferenceDoes() {
    assertThat(choices(6, 20))
        .containsExactly(2, 1, 3, 5, 0, 0, 4, 0, 2, 4, 0, 4, 1, 0, 0, 3, 3, 0, 1, 0);
    assertThat(choices(8, 10)).containsExactly(5, 2, 6, 0, 1, 1, 5, 0, 3, 0);
    assertThat(choices(1, 3)).containsExactly(0, 0, 0);
  }

  private static int[] choices(int bound, int n) {
    MersenneTwister random = new MersenneTwister(7);
    return IntStream.range(0, n).map(i -> random.below(bound)).toArray();
  }
}
