package org.claimtrace.read.reference;

import java.util.List;
import java.util.Optional;

/**
 * An organisation.
 *
 * @param name its whole name
 * @param next the index of the token behind it
 */
record Group(String name, int next) {
  private static final int LONGEST_GROUP = 25;

  static Optional<Group> at(List<Token> tokens, int from, boolean first) {
    StringBuilder name = new StringBuilder();
    boolean told = !first;
    int i = from;
    boolean over = false;
    while (i < tokens.size() && i - from < LONGEST_GROUP && !over) {
      Token token = tokens.get(i);
      if (i > from && Dates.opensDate(tokens, i)) {
        told = true;
        break;
      }
      name.append(name.isEmpty() ? "" : " ").append(token.core());
      told |= NameWords.isGroup(token.core());
      boolean listed = first && told && token.ends(',') && isAuthor(tokens, i + 1);
      over = listed || ends(tokens, i, first);
      name.append(over ? "" : token.tail());
      i++;
    }
    boolean acronym = i == from + 1 && NameWords.isAcronym(name.toString());
    boolean year = i < tokens.size() && Dates.opensDate(tokens, i);
    boolean whole = over || year;
    return whole && (told || acronym || year) && name.chars().anyMatch(Character::isLetter)
        ? Optional.of(new Group(name.toString(), i))
        : Optional.empty();
  }

  private static boolean isAuthor(List<Token> tokens, int i) {
    return i < tokens.size()
        && (tokens.get(i).core().equals("&") || Person.at(tokens, i, false).isPresent());
  }

  /** Commas are part of the only group's name, but end one of several. */
  private static boolean ends(List<Token> tokens, int i, boolean first) {
    Token token = tokens.get(i);
    boolean capital =
        i + 1 >= tokens.size()
            || !Character.isLowerCase(
                tokens.get(i + 1).core().isEmpty() ? 'X' : tokens.get(i + 1).core().charAt(0));
    boolean abbreviated =
        token.core().length() <= 1 || token.core().indexOf('.') >= 0 || token.is("St");
    boolean stop = token.ends('.') && capital && !abbreviated;
    return stop || token.ends(':') || (!first && (token.ends(',') || token.ends(';')));
  }
}
