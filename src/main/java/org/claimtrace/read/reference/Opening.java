package org.claimtrace.read.reference;

import java.util.List;
import java.util.OptionalInt;

/**
 * The year that may stand behind the authors.
 *
 * @param year of publication, if it stands there
 * @param rest where title and place begin
 */
record Opening(OptionalInt year, int rest) {
  private static final int LONGEST_DATE = 5;

  static Opening of(String body, List<Token> tokens, Names names) {
    int i = names.next();
    if (i >= tokens.size()) {
      return new Opening(OptionalInt.empty(), body.length());
    }
    OptionalInt year =
        (names.authors().isEmpty() && !tokens.get(i).opens()) || names.colon()
            ? OptionalInt.empty()
            : Dates.yearAt(tokens, i);
    boolean undated = Dates.isUndated(tokens.get(i).core());
    if (year.isEmpty() && !undated) {
      return new Opening(year, tokens.get(i).from());
    }
    int end = i;
    while (tokens.get(i).opens()
        && end + 1 < tokens.size()
        && end - i < LONGEST_DATE
        && tokens.get(end).core().indexOf(')') < 0) {
      end++;
    }
    int next = end + 1 < tokens.size() ? tokens.get(end + 1).from() : body.length();
    return new Opening(year, next);
  }
}
