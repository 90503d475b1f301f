package org.claimtrace.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time is counted where it is spent, and adds up. */
class StageClockTest {
  private long now = 100;
  private final StageClock clock = new StageClock(() -> now);

  private String work(long nanos) {
    now += nanos;
    return "done";
  }

  @Test
  void aStageInsideAnotherStopsTheOuterOnesTime() {
    String made =
        clock.time(
            Stage.RULES,
            () -> {
              work(5);
              clock.time(Stage.PARSE, () -> work(20));
              clock.time(Stage.PARSE, () -> work(1));
              return work(7);
            });

    assertThat(made).isEqualTo("done");
    assertThat(clock.spent(Stage.RULES)).isEqualTo(12);
    assertThat(clock.spent(Stage.PARSE)).isEqualTo(21);
    assertThat(clock.times(Stage.PARSE)).isEqualTo(2);
    assertThat(clock.spent(Stage.WRITE)).isZero();
  }

  @Test
  void betweenStagesNothingIsCountedAndFailedWorkIs() {
    clock.time(Stage.READ, () -> work(3));
    work(50);
    assertThatThrownBy(
            () ->
                clock.time(
                    Stage.READ,
                    () -> {
                      work(4);
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    work(50);

    assertThat(clock.spent(Stage.READ)).isEqualTo(7);
  }

  @Test
  void figuresAreOfTheWholeAndOfEachStage() {
    clock.time(Stage.READ, () -> work(1_000_000_000));
    clock.time(Stage.PARSE, () -> work(3_000_000_000L));

    assertThat(new Round(1, 2000, 9, clock).rows())
        .containsExactly(
            List.of("whole build", "2000", "4.000", "100.0", "500"),
            List.of("read", "2000", "1.000", "25.0", "2000"),
            List.of("tag", "2000", "0.000", "0.0", "2000000000000"),
            List.of("parse", "1", "3.000", "75.0", "0"),
            List.of("rules", "2000", "0.000", "0.0", "2000000000000"),
            List.of("write", "2000", "0.000", "0.0", "2000000000000"));
  }

  @Test
  void theRoundInTheMiddleIsTold() {
    List<Round> rounds = new ArrayList<>();
    for (long nanos : new long[] {30, 10, 20, 90}) {
      StageClock each = new StageClock(() -> now);
      each.time(Stage.TAG, () -> work(nanos));
      rounds.add(new Round(1, 1, 0, each));
    }

    assertThat(Round.median(rounds.subList(0, 3)).nanos()).isEqualTo(20);
    assertThat(Round.median(rounds).nanos()).isEqualTo(30);
  }
}
