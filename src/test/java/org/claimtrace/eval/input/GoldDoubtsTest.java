package org.claimtrace.eval.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.claimtrace.model.Problem;
import org.junit.jupiter.api.Test;

class GoldDoubtsTest {
  private static final GoldClaim ROW = Claims.gold("Tea eases pain", "tea", "decreases", "pain");

  @Test
  void soundGoldRaisesNoDoubt() {
    GoldClaim other = Claims.gold("Tea eases pain", "tea", "decreases", "fever");

    assertThat(GoldDoubts.of(List.of(ROW, other), Set.of("decreases"))).isEmpty();
  }

  @Test
  void manyDoubtsAreToldShort() {
    List<Problem> doubts = GoldDoubts.of(Collections.nCopies(23, ROW), Set.of("decreases"));

    assertThat(doubts).hasSize(21);
    assertThat(doubts.get(20).cause()).startsWith("2 more rows");
  }
}
