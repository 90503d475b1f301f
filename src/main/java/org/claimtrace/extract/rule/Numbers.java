package org.claimtrace.extract.rule;

import java.util.List;
import java.util.OptionalInt;

/** Numbers as articles write them. */
public final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /**
   * The value of a whole number in digits or words.
   *
   * @param text as {@code 1,204}, {@code twelve} or {@code sixty-two}
   * @return the number; empty if it is none
   */
  public static OptionalInt value(String text) {
    String plain = text.strip().toLowerCase(java.util.Locale.ROOT);
    if (plain.matches("\\d{1,3}(,\\d{3})+|\\d{1,9}")) {
      long value = Long.parseLong(plain.replace(",", ""));
      return value <= Integer.MAX_VALUE ? OptionalInt.of((int) value) : OptionalInt.empty();
    }
    int sum = 0;
    for (String part : plain.split("[-\\s]+", -1)) {
      int small = SMALL.indexOf(part);
      int tens = TENS.indexOf(part);
      if (small < 0 && tens < 0) {
        return OptionalInt.empty();
      }
      sum += small >= 0 ? small : (tens + 2) * 10;
    }
    return OptionalInt.of(sum);
  }
}
