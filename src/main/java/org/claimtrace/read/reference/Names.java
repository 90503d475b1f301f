package org.claimtrace.read.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.work.Author;

/**
 * Reads the list of authors that a reference begins with.
 *
 * @param authors in order; empty if no names could be told
 * @param next the index of the first token behind the list
 * @param colon whether a colon ends the list
 */
record Names(List<Author> authors, int next, boolean colon) {
  static Names of(List<Token> tokens) {
    Reader reader = new Reader(tokens);
    return reader.read();
  }

  /** Walks along the tokens, one author after the other. */
  private static final class Reader {
    private final List<Token> tokens;
    private final List<Author> authors = new ArrayList<>();
    private int at;
    private boolean ended;
    private boolean colon;

    Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    Names read() {
      while (at < tokens.size() && !ended) {
        if (!authors.isEmpty() && skipJoint()) {
          continue;
        }
        if (endsList(tokens.get(at))) {
          break;
        }
        Optional<Person> person = Person.at(tokens, at, authors.isEmpty()).or(this::behindAnd);
        if (person.isPresent()) {
          authors.add(person.get().author());
          at = person.get().next();
          end();
        } else {
          readGroup();
        }
      }
      skipRoles();
      return new Names(authors, at, colon);
    }

    /** {@code and}, {@code et al.}, an ellipsis. */
    private boolean skipJoint() {
      Token token = tokens.get(at);
      boolean etAl = token.is("et") && at + 1 < tokens.size() && tokens.get(at + 1).is("al");
      boolean others =
          NameWords.isAnd(token.core())
              && next().filter(t -> t.is("others") || t.is("colleagues")).isPresent();
      if (etAl || others) {
        at += 2;
        Token last = tokens.get(at - 1);
        colon = last.ends(':');
        ended = last.tail().indexOf(',') < 0 || !Person.at(tokens, at, false).isPresent();
        return true;
      }
      if (NameWords.isAnd(token.core())
          || token.core().equals("…")
          || (token.core().isEmpty() && token.tail().startsWith(".."))) {
        at++;
        return true;
      }
      return false;
    }

    private Optional<Token> next() {
      return at + 1 < tokens.size() ? Optional.of(tokens.get(at + 1)) : Optional.empty();
    }

    /** A full stop or a colon ends the list, unless "and" follows. */
    private void end() {
      Token last = tokens.get(at - 1);
      boolean more = last.ends(',') || last.ends(';');
      boolean joined = at < tokens.size() && isJoint(tokens.get(at));
      colon = last.ends(':');
      ended = colon || (!more && !joined);
    }

    private static boolean isJoint(Token token) {
      return NameWords.isAnd(token.core()) || token.is("et") || token.core().equals("…");
    }

    /** Only the last author of a list in full names stands the natural way round. */
    private Optional<Person> behindAnd() {
      boolean last = at > 0 && NameWords.isAnd(tokens.get(at - 1).core());
      return last && !authors.isEmpty() ? Person.natural(tokens, at) : Optional.empty();
    }

    /** A title in quotation marks, {@code editors}, or a year: {@code 2010a} is no group's name. */
    private boolean endsList(Token token) {
      boolean quoted = token.core().startsWith("“") || token.core().startsWith("\"");
      boolean year = Dates.yearAt(tokens, at).isPresent();
      return !authors.isEmpty() && (quoted || year || isRole(token));
    }

    private static boolean isRole(Token token) {
      String word = token.core().replaceAll("[().]", "").toLowerCase(Locale.ROOT);
      return List.of("ed", "eds", "editor", "editors").contains(word);
    }

    /** {@code , editors.} */
    private void skipRoles() {
      while (at < tokens.size() && !authors.isEmpty()) {
        if (!isRole(tokens.get(at))) {
          break;
        }
        colon |= tokens.get(at).ends(':');
        at++;
      }
    }

    private void readGroup() {
      Optional<Group> group = Group.at(tokens, at, authors.isEmpty());
      ended = true;
      if (group.isPresent()) {
        authors.add(Author.of(group.get().name()));
        at = group.get().next();
        Token last = tokens.get(at - 1);
        colon = last.ends(':');
        ended = !(last.tail().equals(",") || last.tail().equals(";")) || authors.size() > 500;
      }
    }
  }
}
