package org.claimtrace.eval.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * All articles built once.
 *
 * @param articles how many
 * @param sentences of them
 * @param claims that were found
 * @param clock how long the stages took
 */
public record Round(long articles, long sentences, long claims, StageClock clock) {
  /** The names of what {@link #rows} tells. */
  public static final List<String> COLUMNS =
      List.of("stage", "sentences", "seconds", "share %", "sentences/s");

  /**
   * The time of all stages together.
   *
   * @return nanoseconds
   */
  public long nanos() {
    return Arrays.stream(Stage.values()).mapToLong(clock::spent).sum();
  }

  /**
   * How fast the whole build was.
   *
   * @return sentences in a second
   */
  public double speed() {
    return sentences * 1e9 / Math.max(1, nanos());
  }

  /**
   * The round in the middle, which chance moves least.
   *
   * @param rounds of the same articles, at least one
   * @return the one as many are faster than as are slower; of an even number the slower
   */
  public static Round median(List<Round> rounds) {
    List<Round> sorted = new ArrayList<>(rounds);
    sorted.sort(Comparator.comparingLong(Round::nanos));
    return sorted.get(sorted.size() / 2);
  }

  /**
   * The figures: the whole build, then each stage. The parser's are of the sentences that it saw.
   *
   * @return a row for each, as {@link #COLUMNS} has them
   */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("whole build", sentences, nanos()));
    for (Stage stage : Stage.values()) {
      long seen = stage == Stage.PARSE ? clock.times(stage) : sentences;
      rows.add(row(stage.label(), seen, clock.spent(stage)));
    }
    return rows;
  }

  private List<String> row(String name, long seen, long spent) {
    return List.of(
        name,
        Long.toString(seen),
        String.format(Locale.ROOT, "%.3f", spent / 1e9),
        String.format(Locale.ROOT, "%.1f", 100.0 * spent / Math.max(1, nanos())),
        String.format(Locale.ROOT, "%.0f", seen * 1e9 / Math.max(1, spent)));
  }
}
