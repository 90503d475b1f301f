package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.read.text.Chars;

/** Reads {@code 1-4, 7} as the numbers that it means. */
final class Numbers {
  static final int LONGEST_RANGE = 400;
  private static final int LARGEST = 9999;

  private final String text;
  private final List<String> keys = new ArrayList<>();
  private int at;

  private Numbers(String text) {
    this.text = text;
  }

  /** The numbers in order; empty if the text is anything else, or counts backwards or from 0. */
  static Optional<List<String>> of(String text) {
    Numbers numbers = new Numbers(text);
    return numbers.readAll() ? Optional.of(List.copyOf(numbers.keys)) : Optional.empty();
  }

  private boolean readAll() {
    do {
      int first = number();
      int last = first;
      skipSpace();
      if (at < text.length() && Chars.isDash(text.charAt(at))) {
        at++;
        last = number();
        skipSpace();
      }
      if (first < 1 || last < first || last - first > LONGEST_RANGE) {
        return false;
      }
      for (int key = first; key <= last; key++) {
        keys.add(Integer.toString(key));
      }
    } while (separator());
    return at == text.length();
  }

  private boolean separator() {
    if (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ';')) {
      at++;
      return true;
    }
    return false;
  }

  private int number() {
    skipSpace();
    int value = -1;
    while (at < text.length() && Chars.isDigit(text.charAt(at)) && value <= LARGEST) {
      value = Math.max(value, 0) * 10 + (text.charAt(at++) - '0');
    }
    return value > LARGEST ? -1 : value;
  }

  private void skipSpace() {
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
  }
}
