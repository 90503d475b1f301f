package org.claimtrace.extract.propose.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How often and how long to wait for a busy server: as long as it says (RFC 9110, 10.2.3), else
 * twice as long each time.
 *
 * @param attempts how often a question is asked at most
 * @param first the first wait
 * @param longest no wait is longer; a server that asks for more is given up
 * @param pause waits
 */
public record Patience(int attempts, Duration first, Duration longest, Consumer<Duration> pause) {
  /**
   * What is usual.
   *
   * @return four attempts, waits of half a second and up, of a minute at most
   */
  public static Patience usual() {
    return new Patience(4, Duration.ofMillis(500), Duration.ofMinutes(1), Patience::sleep);
  }

  /**
   * The wait before the next attempt.
   *
   * @param done how many attempts have failed, from 1
   * @param retryAfter the header of the last answer
   * @param clock tells the time, for headers that name one
   * @return empty if it is not worth it
   */
  Optional<Duration> before(int done, Optional<String> retryAfter, Clock clock) {
    if (done >= attempts) {
      return Optional.empty();
    }
    Duration doubled = first.multipliedBy(1L << Math.min(done - 1, 10));
    Duration own = doubled.compareTo(longest) < 0 ? doubled : longest;
    return Optional.of(
            retryAfter.flatMap(header -> RetryAfter.wait(header.strip(), clock)).orElse(own))
        .filter(wait -> wait.compareTo(longest) <= 0);
  }

  private static void sleep(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a server", stopped);
    }
  }
}
