package org.claimtrace.cli.command;

/** How long things take, for people to see. */
final class Stopwatch {
  private long last = System.nanoTime();

  /** Seconds since the last call, or since it was made. */
  double lapSeconds() {
    long now = System.nanoTime();
    double seconds = (now - last) / 1e9;
    last = now;
    return seconds;
  }
}
