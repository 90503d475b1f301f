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
    String[] parts = plain.split("[-\\s]+", -1);
    int first = inWords(parts[0]);
    if (parts.length == 1) {
      return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }
    // "two-three" is a range, and "twenty-twelve" is nothing
    int ones = inWords(parts[1]);
    boolean both = parts.length == 2 && first >= 20 && ones > 0 && ones < 10;
    return both ? OptionalInt.of(first + ones) : OptionalInt.empty();
  }

  private static int inWords(String word) {
    int tens = TENS.indexOf(word);
    return tens < 0 ? SMALL.indexOf(word) : (tens + 2) * 10;
  }
}
