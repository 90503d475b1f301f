package org.claimtrace.read.reference;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Words of dates. */
final class Dates {
  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  private Dates() {}

  static boolean isMonth(String word) {
    return MONTHS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The year that a word is, with or without a bracket before and a letter behind it. */
  static OptionalInt year(String word) {
    int from = word.startsWith("(") || word.startsWith("[") ? 1 : 0;
    if (word.length() < from + 4) {
      return OptionalInt.empty();
    }
    String rest = word.substring(from + 4);
    boolean bare = rest.replaceAll("[)\\]]", "").length() <= 1 && rest.length() <= 2;
    boolean digits = word.substring(from, from + 4).chars().allMatch(c -> c >= '0' && c <= '9');
    boolean letter = rest.isEmpty() || !Character.isDigit(rest.charAt(0));
    if (!bare || !digits || !letter) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(word.substring(from, from + 4));
    return year >= 1500 && year < 2100 ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** {@code (2010)}, {@code (2010, March 3)}, {@code (n.d.)}. */
  static boolean opensDate(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.opens() && (yearAt(tokens, i).isPresent() || isUndated(token.core()));
  }

  static boolean isUndated(String word) {
    return word.startsWith("(n.d") || word.equals("(in") || word.startsWith("(forthcoming");
  }

  /** The year of publication that stands behind the authors. */
  static OptionalInt yearAt(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean closed = token.opens() || token.ends('.') || token.ends(',');
    return closed ? year(token.core()) : OptionalInt.empty();
  }
}
