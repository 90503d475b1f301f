package org.claimtrace.eval.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.model.work.Author;

/** Writes lists of authors as styles of references do. */
final class AuthorList {
  private AuthorList() {}

  /** {@code Doe JA, Roe B-C, et al}. */
  static String vancouver(List<Author> authors, int most) {
    String names =
        authors.stream().limit(most).map(AuthorList::inverted).collect(Collectors.joining(", "));
    return authors.size() > most ? names + ", et al" : names;
  }

  /** {@code Doe, J. A., Roe, B.-C., & Poe, D.}; from eight on, the last behind an ellipsis. */
  static String apa(List<Author> authors) {
    List<String> names = authors.stream().map(AuthorList::dotted).toList();
    int last = names.size() - 1;
    if (names.size() < 2) {
      return String.join("", names);
    }
    return names.size() > 7
        ? String.join(", ", names.subList(0, 6)) + ", … " + names.get(last)
        : String.join(", ", names.subList(0, last)) + ", & " + names.get(last);
  }

  private static String inverted(Author author) {
    String initials = String.join("", initials(author.given())).replace(".", "");
    return initials.isEmpty() ? author.family() : author.family() + " " + initials;
  }

  private static String dotted(Author author) {
    String initials = String.join(" ", initials(author.given())).replace(" -", "-");
    return initials.isEmpty() ? author.family() : author.family() + ", " + initials;
  }

  /** Each with its full stop; one behind a hyphen begins with the hyphen. */
  private static List<String> initials(String given) {
    List<String> initials = new ArrayList<>();
    boolean packed = given.length() <= 4 && given.chars().allMatch(Character::isUpperCase);
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      char before = i == 0 ? ' ' : given.charAt(i - 1);
      boolean begins = " .-‐‑\u00A0".indexOf(before) >= 0;
      if (Character.isLetter(c) && (packed || begins || isPair(given, i))) {
        boolean joined = before == '-' || before == '‐' || before == '‑';
        initials.add((joined ? "-" : "") + Character.toUpperCase(c) + ".");
      }
    }
    return initials;
  }

  /** {@code JK-P}: capitals one behind the other are initials, in {@code McK} only the first is. */
  private static boolean isPair(String given, int i) {
    return i > 0
        && Character.isUpperCase(given.charAt(i))
        && Character.isUpperCase(given.charAt(i - 1));
  }
}
