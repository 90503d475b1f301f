package org.claimtrace.eval.speed;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long each stage takes. A stage inside another stops the outer one's time, so the times
 * add up to the whole. For one thread.
 */
public final class StageClock {
  private final LongSupplier nanos;
  private final Map<Stage, Long> spent = new EnumMap<>(Stage.class);
  private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
  private @Nullable Stage current;
  private long since;

  /**
   * A clock that has measured nothing.
   *
   * @param nanos tells the time in nanoseconds
   */
  public StageClock(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Does a piece of work and counts its time.
   *
   * @param stage what the work belongs to
   * @param work the work; its time counts even if it fails
   * @param <T> what it makes
   * @return what it made
   */
  public <T> T time(Stage stage, Supplier<T> work) {
    Stage outer = current;
    turn(stage);
    times.merge(stage, 1L, Long::sum);
    try {
      return work.get();
    } finally {
      turn(outer);
    }
  }

  private void turn(@Nullable Stage next) {
    long now = nanos.getAsLong();
    if (current != null) {
      spent.merge(current, now - since, Long::sum);
    }
    current = next;
    since = now;
  }

  /**
   * How long a stage took.
   *
   * @param stage which
   * @return nanoseconds, those of stages inside it left out
   */
  public long spent(Stage stage) {
    return spent.getOrDefault(stage, 0L);
  }

  /**
   * How often a stage was entered.
   *
   * @param stage which
   * @return the number of pieces of work
   */
  public long times(Stage stage) {
    return times.getOrDefault(stage, 0L);
  }
}
