package org.claimtrace.store;

import java.time.Duration;
import java.util.Locale;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** Problems that several stores have. */
final class Problems {
  private Problems() {}

  /** A query that took too long. */
  static ProblemException timeout(String place, Duration deadline, @Nullable Throwable origin) {
    return of(
        ErrorCode.QUERY_TIMEOUT,
        place,
        String.format(
            Locale.ROOT, "the query ran into its deadline of %.1f s", deadline.toMillis() / 1000.0),
        "Ask for less, for example with LIMIT or one article, or allow more time.",
        origin);
  }

  /** Any problem, with what told of it. */
  static ProblemException of(
      ErrorCode code, String place, String cause, String remedy, @Nullable Throwable origin) {
    return new ProblemException(new Problem(code, place, cause, remedy), origin);
  }
}
