package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.claimtrace.read.text.Chars;

/**
 * Years of one name's works: {@code 2010, 2012a,b}.
 *
 * @param years in order
 * @param end the index behind the last
 */
record YearList(List<ListedYear> years, int end) {
  private static final int MOST = 12;

  /** The years that begin at an index; none if no year does. */
  static YearList at(String text, int from, int to) {
    List<ListedYear> years = new ArrayList<>();
    int end = from;
    int at = from;
    while (at < to && years.size() < MOST) {
      OptionalInt year = year(text, at, to);
      if (year.isPresent()) {
        char letter = letter(text, at + 4, to);
        years.add(new ListedYear(year.getAsInt(), letter));
        at += letter == 0 ? 4 : 5;
      } else {
        char letter = years.isEmpty() ? 0 : letter(text, at, to);
        if (letter == 0 || years.get(years.size() - 1).letter() == 0) {
          break;
        }
        years.add(new ListedYear(years.get(years.size() - 1).year(), letter));
        at++;
      }
      end = at;
      at = separator(text, at, to);
      if (at == end) {
        break;
      }
    }
    return new YearList(years, end);
  }

  /** Four digits of this age, no part of a longer number or word. */
  private static OptionalInt year(String text, int at, int to) {
    if (at + 4 > to || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
      return OptionalInt.empty();
    }
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return OptionalInt.empty();
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    boolean ends = at + 4 == to || !Character.isLetterOrDigit(text.charAt(at + 4));
    return year >= 1700 && year < 2100 && (ends || letter(text, at + 4, to) != 0)
        ? OptionalInt.of(year)
        : OptionalInt.empty();
  }

  private static char letter(String text, int at, int to) {
    boolean letter = at < to && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    boolean alone = at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
    return letter && alone ? text.charAt(at) : 0;
  }

  private static int separator(String text, int at, int to) {
    int next = at;
    while (next < to && (text.charAt(next) == ',' || text.charAt(next) == ' ')) {
      next++;
    }
    for (String and : List.of("and ", "& ")) {
      next += next > at && text.startsWith(and, next) ? and.length() : 0;
    }
    return next;
  }
}
