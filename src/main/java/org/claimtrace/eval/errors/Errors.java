package org.claimtrace.eval.errors;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What went wrong, the most frequent cause first.
 *
 * @param misses gold claims not found; within a cause in gold's order
 * @param falseClaims found claims that are not gold; within a cause in their own order
 */
public record Errors(List<Miss> misses, List<FalseClaim> falseClaims) {
  /** Copies the lists and puts them in order. */
  public Errors {
    misses = sorted(misses, Miss::cause, Miss::index);
    falseClaims = sorted(falseClaims, FalseClaim::cause, FalseClaim::index);
  }

  private static <T> List<T> sorted(
      List<T> errors, Function<T, Cause> causeOf, ToIntFunction<T> indexOf) {
    Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    errors.forEach(error -> counts.merge(causeOf.apply(error), 1, Integer::sum));
    Comparator<T> mostFirst =
        Comparator.comparingInt(error -> -counts.getOrDefault(causeOf.apply(error), 0));
    return errors.stream()
        .sorted(mostFirst.thenComparing(causeOf).thenComparingInt(indexOf))
        .toList();
  }
}
