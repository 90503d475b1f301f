package org.claimtrace.extract.trial.direction;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimtrace.extract.trial.Phrases;
import org.claimtrace.extract.trial.TrialWords;

/** Reads ratios and differences with their confidence intervals. */
final class Ratio {
  private static final int REACH = 10;

  private final Phrases ratios;
  private final Phrases differences;

  Ratio(TrialWords words) {
    this.ratios = words.of("ratios");
    this.differences = words.of("effectDifferences");
  }

  /** What the first ratio or difference of a clause tells by its interval, if it has one. */
  Optional<Direction> of(Passage passage, Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean or = passage.is(i, "or") && passage.words().get(i).text().equals("OR");
      boolean ratio = or || ratios.has(passage.words(), i);
      if (ratio || differences.has(passage.words(), i)) {
        Optional<Direction> told = interval(passage, i, clause.to(), ratio ? 1 : 0);
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Direction> interval(Passage passage, int from, int to, double nothing) {
    int ci = from;
    while (ci < Math.min(to, from + REACH + REACH)
        && !passage.lower(ci).matches("c?i|interval|intervals")) {
      ci++;
    }
    for (int i = ci; i < Math.min(to, ci + REACH); i++) {
      OptionalDouble low = signed(passage, i);
      if (low.isEmpty()) {
        continue;
      }
      int end = i + 1;
      for (int j = end; j < Math.min(to, end + 3); j++) {
        OptionalDouble high = signed(passage, j);
        if (high.isPresent() && passage.lower(end).matches("-|to|,|;|and")) {
          return Optional.of(told(low.getAsDouble(), high.getAsDouble(), nothing));
        }
      }
    }
    return Optional.empty();
  }

  private static Direction told(double low, double high, double nothing) {
    if (low < nothing && high < nothing) {
      return Direction.DECREASED;
    }
    return low > nothing && high > nothing ? Direction.INCREASED : Direction.NO_DIFFERENCE;
  }

  private static OptionalDouble signed(Passage passage, int i) {
    OptionalDouble number = Significance.number(passage, i);
    boolean minus = passage.is(i - 1, "-") && !passage.lower(i - 2).matches("\\d.*|%");
    return number.isPresent() && minus ? OptionalDouble.of(-number.getAsDouble()) : number;
  }
}
