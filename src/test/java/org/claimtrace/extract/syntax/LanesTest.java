package org.claimtrace.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Four sums in one addition are the four sums. */
class LanesTest {
  @Property
  void lanesAddUpLikePlainNumbers(
      @ForAll @Size(min = 1, max = 30)
          List<@Size(min = 1, max = 40) List<@IntRange(min = -32_767, max = 32_767) Integer>> rows,
      @ForAll @IntRange(min = 1, max = 4) int times) {
    Lanes.Maker maker = new Lanes.Maker();
    int[] found = new int[rows.size() * times];
    long[] sums = new long[40];
    for (int r = 0; r < rows.size(); r++) {
      int[] row = new int[rows.get(r).size()];
      for (int cls = 0; cls < row.length; cls++) {
        row[cls] = rows.get(r).get(cls) << 8 | cls;
        sums[cls] += (long) times * rows.get(r).get(cls);
      }
      assertThat(Lanes.takes(row, row.length)).isTrue();
      int number = maker.add(row, row.length);
      for (int i = 0; i < times; i++) {
        found[r * times + i] = number;
      }
    }
    int[] scores = new int[40];
    maker.made().addTo(found, found.length, scores);

    assertThat(scores).containsExactly(Arrays.stream(sums).mapToInt(sum -> (int) sum).toArray());
  }
}
