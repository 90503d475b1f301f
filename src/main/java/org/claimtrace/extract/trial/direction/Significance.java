package org.claimtrace.extract.trial.direction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads p values and confidence intervals. */
final class Significance {
  private static final double LEVEL = 0.05;
  private static final int REACH = 4;

  private Significance() {}

  /** The p values between two words. */
  static List<SignificanceTest> pValues(Passage passage, int from, int to) {
    List<SignificanceTest> tests = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (passage.is(i, "ns")
          || (passage.is(i, "n") && passage.is(i + 1, ".") && passage.is(i + 2, "s"))) {
        tests.add(new SignificanceTest(false, i));
      } else if (passage.is(i, "p") || passage.is(i, "pvalue")) {
        pValue(passage, i, Math.min(to, i + 1 + REACH)).ifPresent(tests::add);
      }
    }
    return tests;
  }

  private static Optional<SignificanceTest> pValue(Passage passage, int p, int end) {
    for (int i = p + 1; i < end; i++) {
      String sign = passage.lower(i);
      if (!sign.matches("[=<>≤≥⩽⩾]")) {
        continue;
      }
      int at = passage.lower(i + 1).matches("[=<>≤≥]") ? i + 1 : i;
      OptionalDouble value = number(passage, at + 1);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      boolean below = sign.matches("[<≤⩽]");
      double level = value.getAsDouble();
      // "P > 0.01" says nothing of significance at the usual level, and is never said of one
      boolean small = !sign.matches("[>≥⩾]") && (level < LEVEL || (level == LEVEL && below));
      return Optional.of(new SignificanceTest(small, p));
    }
    return Optional.empty();
  }

  /** A number that begins at a word: {@code 0.03}, {@code .03}, {@code 1·2}. */
  static OptionalDouble number(Passage passage, int at) {
    String lower = passage.lower(at);
    boolean point = lower.equals(".") || lower.equals("·");
    String text = point ? "0." + passage.lower(at + 1) : lower;
    if (!point && passage.is(at + 1, "·") && passage.lower(at + 2).matches("\\d+")) {
      text = lower + "." + passage.lower(at + 2);
    }
    if (text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      text = text.replace(",", "");
    }
    text = text.replace(',', '.');
    return text.matches("\\d{1,9}(\\.\\d{1,9})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }
}
