package org.claimtrace.cli.command;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrace.store.article.Outcome;

/** What a load has done so far. */
final class LoadTally {
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private int failed;

  void count(Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  void fail(int more) {
    failed += more;
  }

  /** As {@code 2 of 3 articles loaded (1 added, 1 unchanged)}. */
  String line() {
    int loaded = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    int all = loaded + failed;
    String parts =
        outcomes.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return loaded
        + " of "
        + all
        + (all == 1 ? " article" : " articles")
        + " loaded"
        + (parts.isEmpty() ? "" : " (" + parts + ")");
  }
}
