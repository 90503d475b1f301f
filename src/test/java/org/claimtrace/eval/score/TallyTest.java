package org.claimtrace.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void countsBothSides() {
    Tally tally = new Tally(4, 1, 2, 1);
    assertThat(tally.precision()).isEqualTo(0.5);
    assertThat(tally.recall()).isEqualTo(0.25);
    assertThat(tally.f1()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(tally.plus(new Tally(1, 1, 3, 2))).isEqualTo(new Tally(5, 2, 5, 3));
  }

  @Test
  void nothingIsZeroAndNotAnError() {
    assertThat(Tally.NONE.f1()).isZero();
    assertThat(Bootstrap.ofF1(List.of())).isEqualTo(new Interval(0, 0));
    assertThat(new Accuracy(0, 0).value()).isZero();
  }

  @Test
  void refusesMoreHitsThanClaims() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(1, 2, 2, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(2, 2, 1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Accuracy(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 0));
  }

  @Test
  void fewClaimsGiveWideIntervals() {
    Interval few = Interval.ofShare(3, 3);
    assertThat(few.low()).isEqualTo(0.4385, within(0.0001));
    assertThat(few.high()).isEqualTo(1);
    assertThat(Interval.ofShare(8, 10).low()).isEqualTo(0.4902, within(0.0001));
    assertThat(Interval.ofShare(8, 10).high()).isEqualTo(0.9433, within(0.0001));
    assertThat(Interval.ofShare(0, 0)).isEqualTo(new Interval(0, 1));
  }
}
