package org.claimtrace.read.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes a line of plain text an item of a list.
 *
 * @param length how many UTF-16 units the mark and the space behind it take
 * @param number the item's number, or empty for a bullet
 * @param bracketed whether the number stands in square brackets
 */
record ListMark(int length, String number, boolean bracketed) {
  private static final Pattern BULLET =
      Pattern.compile("(?:[-*+–—]|[•‣▪▫◦●○■□·⁃∙])\\s{1,9}+(?=\\S)|[•‣▪◦●■⁃](?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:(\\d{1,3})[.)]|\\((\\d{1,3})\\))\\s{1,9}+(?=\\S)");
  private static final Pattern BRACKET = Pattern.compile("\\[(\\d{1,4})\\][.:]?\\s{0,9}+(?=\\S)");

  static Optional<ListMark> of(String line) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      return Optional.of(new ListMark(bullet.end(), "", false));
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      String digits = number.group(1) != null ? number.group(1) : number.group(2);
      return Optional.of(new ListMark(number.end(), plain(digits), false));
    }
    Matcher bracket = BRACKET.matcher(line);
    if (bracket.lookingAt()) {
      return Optional.of(new ListMark(bracket.end(), plain(bracket.group(1)), true));
    }
    return Optional.empty();
  }

  boolean isNumbered() {
    return !number.isEmpty();
  }

  int value() {
    return number.isEmpty() ? -1 : Integer.parseInt(number);
  }

  private static String plain(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }
}
