package org.claimtrace;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How much longer twice the work takes: 2 if the time is linear, 4 if it is quadratic. */
public final class Doubling {
  private static final int TRIES = 4;

  /** Shorter times say nothing, in seconds. */
  private static final double SHORTEST = 0.02;

  private Doubling() {}

  /**
   * The ratio of both times; the best of several, for other work on the machine only ever slows one
   * down.
   *
   * @param small some work
   * @param large the same with twice the input
   * @return the ratio; no further tries once it is below 3
   */
  public static double ratio(Runnable small, Runnable large) {
    seconds(small);
    double ratio = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && ratio >= 3; i++) {
      double once = Math.min(seconds(small), seconds(small));
      double twice = Math.min(seconds(large), seconds(large));
      ratio = Math.min(ratio, twice / Math.max(once, SHORTEST));
    }
    return ratio;
  }

  /**
   * The time of some work.
   *
   * @param work on this thread
   * @return seconds of this thread's own computing, so that a busy machine does not fail a test
   */
  public static double seconds(Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
