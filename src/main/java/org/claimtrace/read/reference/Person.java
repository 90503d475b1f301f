package org.claimtrace.read.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimtrace.model.work.Author;

/**
 * A person in a list of authors.
 *
 * @param author the name
 * @param next the index of the token behind it
 */
record Person(Author author, int next) {
  private static final int MOST_WORDS = 6;
  private static final int MOST_GIVEN = 4;

  /** The person that begins at a token. */
  static Optional<Person> at(List<Token> tokens, int from, boolean first) {
    return new Reader(tokens, first).person(from);
  }

  /** {@code Jane van Doe.}: names up to a mark, the family's last. */
  static Optional<Person> natural(List<Token> tokens, int from) {
    StringBuilder given = new StringBuilder();
    int i = from;
    while (i < tokens.size() && i - from < MOST_GIVEN && NameWords.isName(tokens.get(i).core())) {
      Token token = tokens.get(i++);
      boolean group = NameWords.isGroup(token.core()) || !token.tail().isEmpty();
      boolean particle = NameWords.isParticle(token.core());
      if (group || particle) {
        break;
      }
      given.append(given.isEmpty() ? "" : " ").append(token.core());
    }
    int first = i - 1;
    while (i < tokens.size() && i - from < MOST_WORDS && tokens.get(i - 1).tail().isEmpty()) {
      i++;
    }
    boolean named =
        first > from
            && !tokens.get(i - 1).tail().isEmpty()
            && tokens.subList(first, i).stream()
                .allMatch(t -> NameWords.isName(t.core()) && !NameWords.isGroup(t.core()));
    String family =
        named
            ? tokens.subList(first, i).stream().map(Token::core).collect(Collectors.joining(" "))
            : "";
    return named
        ? Optional.of(new Person(new Author(family, given.toString()), i))
        : Optional.empty();
  }

  private record Reader(List<Token> tokens, boolean first) {
    Optional<Person> person(int from) {
      if (from < tokens.size() && isDotted(from) && from + 1 < tokens.size()) {
        return initialsFirst(from);
      }
      StringBuilder family = new StringBuilder();
      int i = from;
      while (i < tokens.size() && i - from < MOST_WORDS) {
        Token token = tokens.get(i);
        if (i > from && isInitialsOfLast(i)) {
          Optional<Person> person = closed(family.toString(), initials(i), i);
          if (person.isPresent() || !token.tail().isEmpty()) {
            return person;
          }
        }
        if (!NameWords.isName(token.core())) {
          return Optional.empty();
        }
        boolean saint = token.core().matches("Ste?|Mc") && token.tail().equals(".");
        family.append(family.isEmpty() ? "" : " ").append(token.core()).append(saint ? "." : "");
        i++;
        if (token.tail().equals(",")) {
          return behindComma(family.toString(), i, i - from);
        }
        if (!token.tail().isEmpty() && !saint) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    /** {@code Doe JA}: initials, and then nothing or a mark, not "Phase II in". */
    private boolean isInitialsOfLast(int i) {
      return NameWords.isInitials(tokens.get(i).core())
          && !NameWords.isParticle(tokens.get(i).core());
    }

    /** The last token of the initials that begin at {@code i}. */
    private int initials(int i) {
      int last = i;
      while (last + 1 < tokens.size() && joins(last)) {
        last++;
      }
      return last;
    }

    /** {@code J. A.,} and {@code J A,}, but not {@code J. A trial}. */
    private boolean joins(int last) {
      Token here = tokens.get(last);
      Token next = tokens.get(last + 1);
      if (!NameWords.isInitials(next.core()) || next.tail().isEmpty()) {
        return false;
      }
      boolean dotted =
          here.tail().equals(".")
              && next.tail().startsWith(".")
              && !next.core().matches("\\p{Lu}\\p{Ll}");
      boolean spaced = here.tail().isEmpty() && next.core().length() <= 2;
      boolean title = last + 2 < tokens.size() && next.tail().equals(".") && startsLow(last + 2);
      return (dotted && !title) || spaced;
    }

    private boolean startsLow(int i) {
      String core = tokens.get(i).core();
      return !core.isEmpty()
          && Character.isLowerCase(core.charAt(0))
          && !NameWords.isAnd(core)
          && !core.equals("et")
          && !NameWords.isParticle(core);
    }

    private Optional<Person> closed(String family, int last, int firstInitial) {
      String given = words(firstInitial, last);
      int next = last + 1;
      Token end = tokens.get(last);
      if (next < tokens.size()
          && NameWords.isSuffix(tokens.get(next).core())
          && !end.ends(';')
          && (!tokens.get(next).tail().isEmpty() || next + 1 >= tokens.size())) {
        end = tokens.get(next++);
      }
      boolean delimited =
          !end.tail().isEmpty() || next >= tokens.size() || isBehindName(tokens.get(next), next);
      return delimited
          ? Optional.of(new Person(new Author(family, given), next))
          : Optional.empty();
    }

    private boolean isBehindName(Token token, int i) {
      return NameWords.isAnd(token.core())
          || token.is("et")
          || token.opens()
          || token.core().startsWith("…")
          || Dates.yearAt(tokens, i).isPresent();
    }

    private String words(int from, int to) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i <= to; i++) {
        words.append(i == from ? "" : " ").append(tokens.get(i).core());
        words.append(
            tokens.get(i).tail().startsWith(".")
                    && isDotted(i)
                    && (i < to
                        || tokens.get(i).tail().length() > 1
                        || from < to
                        || tokens.get(i).core().contains("."))
                ? "."
                : "");
      }
      return words.toString();
    }

    private boolean isDotted(int i) {
      return NameWords.isInitials(tokens.get(i).core()) && tokens.get(i).tail().startsWith(".");
    }

    /** {@code J. A. Doe,} */
    private Optional<Person> initialsFirst(int from) {
      int i = from;
      while (i < tokens.size() && isDotted(i) && tokens.get(i).tail().equals(".")) {
        i++;
      }
      if (i == from || i >= tokens.size()) {
        return Optional.empty();
      }
      String given = words(from, i - 1);
      StringBuilder family = new StringBuilder();
      int start = i;
      while (i < tokens.size()
          && i - start < MOST_GIVEN
          && NameWords.isName(tokens.get(i).core())) {
        family.append(family.isEmpty() ? "" : " ").append(tokens.get(i).core());
        if (!tokens.get(i++).tail().isEmpty()) {
          return Optional.of(new Person(new Author(family.toString(), given), i));
        }
      }
      return i > start && i < tokens.size() && isBehindName(tokens.get(i), i)
          ? Optional.of(new Person(new Author(family.toString(), given), i))
          : Optional.empty();
    }

    /** {@code Doe, J. A.,} and {@code Doe, Jane,}. */
    private Optional<Person> behindComma(String family, int i, int words) {
      if (i >= tokens.size()) {
        return Optional.empty();
      }
      int at = i;
      if (NameWords.isSuffix(tokens.get(at).core()) && tokens.get(at).ends(',')) {
        at++;
      }
      if (at < tokens.size() && NameWords.isInitials(tokens.get(at).core())) {
        return withParticles(family, at, initials(at));
      }
      return fullGiven(family, at, words);
    }

    /** {@code Berg, J. van der,}. */
    private Optional<Person> withParticles(String family, int from, int last) {
      int next = last + 1;
      StringBuilder before = new StringBuilder();
      boolean open = !tokens.get(last).ends(',') && !tokens.get(last).ends(';');
      while (open
          && next < tokens.size()
          && NameWords.isParticle(tokens.get(next).core())
          && next - last <= 3) {
        before.append(tokens.get(next).core()).append(' ');
        open = tokens.get(next++).tail().isEmpty();
      }
      boolean closed = !open || (next < tokens.size() && isBehindName(tokens.get(next), next));
      if (before.isEmpty() || !closed) {
        return closed(family, last, from);
      }
      return Optional.of(new Person(new Author(before + family, words(from, last)), next));
    }

    private Optional<Person> fullGiven(String family, int from, int words) {
      int i = from;
      while (i < tokens.size() && i - from < MOST_GIVEN) {
        Token token = tokens.get(i);
        boolean word = NameWords.isName(token.core()) && !NameWords.isGroup(token.core());
        if (!word) {
          return Optional.empty();
        }
        i++;
        boolean initial =
            NameWords.isInitials(token.core())
                && token.tail().equals(".")
                && i < tokens.size()
                && !tokens.get(i).opens()
                && !Dates.yearAt(tokens, i).isPresent()
                && NameWords.isInitials(tokens.get(i).core());
        boolean ends = !token.tail().isEmpty() && !initial;
        if (ends || (i < tokens.size() && isBehindName(tokens.get(i), i))) {
          return given(family, from, i, words);
        }
      }
      return Optional.empty();
    }

    /** Behind the first author, two words before a comma are a name the natural way round. */
    private Optional<Person> given(String family, int from, int to, int words) {
      if (first) {
        boolean low = family.chars().noneMatch(Character::isUpperCase);
        return low || words > 3
            ? Optional.empty()
            : Optional.of(new Person(new Author(family, words(from, to - 1)), to));
      }
      if (words >= 2) {
        int cut = family.indexOf(' ');
        return Optional.of(
            new Person(new Author(family.substring(cut + 1), family.substring(0, cut)), from));
      }
      return Optional.of(new Person(new Author(family, words(from, to - 1)), to));
    }
  }
}
