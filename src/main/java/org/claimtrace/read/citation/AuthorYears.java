package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.article.Reference;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Finds citations by author and year: {@code (Doe et al., 2017; Roe 2018a)}, {@code Doe et al.
 * (2017)}. Only what the list of references answers to, and only one entry of it, is a citation.
 */
public final class AuthorYears {
  /** How far before a year its name can begin. */
  private static final int REACH = 160;

  private static final int MOST_WORDS = 12;

  /** How much may stand in brackets before the first name and behind the last year. */
  private static final int LEAD = 30;

  private final NameForms names;

  /**
   * Citations of an article.
   *
   * @param references its list of references
   */
  public AuthorYears(List<Reference> references) {
    this.names = new NameForms(references);
  }

  /**
   * The citations in a block.
   *
   * @param text the article's text
   * @param block a range of it
   * @return in order, none overlapping; their keys are those of references
   */
  public List<Marker> in(String text, Range block) {
    List<Marker> markers = new ArrayList<>();
    if (names.isEmpty()) {
      return markers;
    }
    int open = -1;
    List<Cited> group = new ArrayList<>();
    int last = block.from();
    for (int i = block.from(); i < block.to(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open = i;
        group.clear();
      } else if (c == ')' || c == ']') {
        if (open >= 0 && !group.isEmpty()) {
          markers.add(marker(text, group, open, i));
        }
        last = i;
        open = -1;
        group.clear();
      } else if (Chars.isDigit(c) && open >= 0) {
        YearList years = YearList.at(text, i, block.to());
        cited(text, last, open, i, years).ifPresent(group::add);
        i = Math.max(i, years.end() - 1);
      }
    }
    return markers;
  }

  /**
   * A name with years.
   *
   * @param range from the name, or in a sentence from the bracket, to the last year
   * @param keys of the works
   */
  private record Cited(Range range, Set<String> keys) {}

  /** In a sentence the name stands before the bracket, and stays a word of the sentence. */
  private Optional<Cited> cited(String text, int last, int open, int at, YearList years) {
    if (years.years().isEmpty()) {
      return Optional.empty();
    }
    boolean told = text.substring(open + 1, at).isBlank();
    int from = told ? last : start(text, open + 1, at);
    FoldedWords before =
        FoldedWords.of(
            text, new Range(Math.max(from, (told ? open : at) - REACH), told ? open : at));
    Set<String> keys = new LinkedHashSet<>();
    int name = -1;
    for (ListedYear year : years.years()) {
      int longest = Math.min(MOST_WORDS, before.words().size());
      for (int n = longest; n > 0; n--) {
        int first = before.words().size() - n;
        Optional<Reference> found = only(before, first, year);
        if (found.isPresent()) {
          keys.add(found.get().key());
          name = name < 0 ? before.ranges().get(first).from() : name;
          break;
        }
      }
    }
    return keys.isEmpty()
        ? Optional.empty()
        : Optional.of(new Cited(new Range(told ? open : name, years.end()), keys));
  }

  /** Behind a semicolon another name's years begin. */
  private static int start(String text, int from, int at) {
    int semicolon = text.lastIndexOf(';', at);
    return Math.max(from, semicolon + 1);
  }

  /** The one work that the words from {@code first} on and a year mean. */
  private Optional<Reference> only(FoldedWords before, int first, ListedYear year) {
    List<String> words = before.words();
    boolean second =
        first > 1
            && words.get(first - 1).equals("and")
            && !Character.isDigit(words.get(first - 2).charAt(0));
    if (second) {
      return Optional.empty();
    }
    List<Reference> works =
        names.of(String.join(" ", words.subList(first, words.size())), year.year());
    if (year.letter() == 0) {
      return works.size() == 1 ? Optional.of(works.get(0)) : Optional.empty();
    }
    String letter = year.year() + String.valueOf(year.letter());
    List<Reference> lettered = works.stream().filter(work -> work.text().contains(letter)).toList();
    if (lettered.size() == 1) {
      return Optional.of(lettered.get(0));
    }
    boolean counted = works.stream().noneMatch(work -> hasLetter(work, year.year()));
    int place = year.letter() - 'a';
    return counted && place < works.size() ? Optional.of(works.get(place)) : Optional.empty();
  }

  private static boolean hasLetter(Reference work, int year) {
    int at = work.text().indexOf(Integer.toString(year));
    int next = at + 4;
    return at >= 0 && next < work.text().length() && Character.isLetter(work.text().charAt(next));
  }

  /** The whole bracket, unless it holds much besides. */
  private static Marker marker(String text, List<Cited> group, int open, int close) {
    int from = group.get(0).range().from();
    int to = group.get(group.size() - 1).range().to();
    Set<String> keys = new LinkedHashSet<>();
    group.forEach(cited -> keys.addAll(cited.keys()));
    boolean whole = from - open <= LEAD && close - to <= LEAD && from >= open;
    boolean results = text.substring(open, Math.max(open, from)).indexOf('=') >= 0;
    return new Marker(
        whole && !results ? new Range(open, close + 1) : new Range(from, to), List.copyOf(keys));
  }
}
