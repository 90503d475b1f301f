package org.claimtrace.read.reference;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that end a reference.
 *
 * @param years of publication where a form says so; several if forms disagree
 * @param volume as given
 * @param issue as given
 * @param pages as given
 */
record Imprint(
    Set<Integer> years, Optional<String> volume, Optional<String> issue, Optional<String> pages) {
  private static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)\\p{Ll}{0,6}\\.?";
  private static final String DAY = "\\d{1,2}(?:[-–]\\d{1,2})?(?!\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "^\\(?"
              + YEAR
              + "[a-z]?\\)?(?:[\\s,/–-]{1,2}"
              + MONTH
              + "(?:[\\s/–-]{1,3}"
              + MONTH
              + ")?(?:\\s"
              + DAY
              + "(?:[-–]"
              + MONTH
              + "\\s"
              + DAY
              + ")?)?)?\\s?([;:,.]{0,2})\\s?(.*)$");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "^(.*[^;\\s])\\s?[,;.]\\s?(?:"
              + MONTH
              + "\\s)?\\(?"
              + YEAR
              + "[a-z]?\\)?(?:\\s"
              + MONTH
              + "(?:[-–/]"
              + MONTH
              + ")?)?$");
  private static final Pattern YEAR_BEFORE_PAGES =
      Pattern.compile("^(.{1,80}?),\\s(?:" + MONTH + "\\s)?" + YEAR + ",\\s(pp?\\..*)$");
  private static final Pattern YEAR_IN =
      Pattern.compile(
          "^(.{0,80}?)\\((?:"
              + MONTH
              + "\\s)?(?:"
              + DAY
              + ",?\\s)?"
              + YEAR
              + "\\)[\\s,:;]{0,3}(.*)$");
  private static final String NUMBER = "[\\p{L}\\d]{1,12}(?:[-–/.][\\p{L}\\d]{1,12})?";
  private static final String PAGES =
      "[\\p{L}\\d.]{1,20}(?:\\s?[-‐‑–—−]\\s?[\\p{L}\\d.]{1,20})?(?:,\\s?\\p{L}?\\d{1,7}(?:[-–]\\p{L}?\\d{1,7})?){0,4}";
  private static final Pattern PAGES_ALONE =
      Pattern.compile("^(?:pp?|pages?)\\.?\\s(" + PAGES + ")$");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "^(?:(?:[Vv]ol(?:ume)?\\.?\\s?)?(?<volume>"
              + NUMBER
              + "(?:\\s(?:Pt|Part)\\s?\\w{1,3})?(?:,?\\s?Suppl(?:ement)?\\.?(?:\\s?"
              + NUMBER
              + ")?)?))?"
              + "(?:\\s?[(\\[](?<issue>[^()\\[\\]]{1,40})[)\\]]|[,:]?\\s?(?:[Nn]os?|[Ii]ssue|[Ii]ss|[Nn]umber)\\.?\\s?(?<number>"
              + NUMBER
              + "))?(?:\\s?[:,;.]{0,2}\\s?(?:pp?|pages?|pg|[Aa]rticle|[Aa]rt)?\\.?\\s?(?:[Nn]o\\.?\\s?)?(?<=[\\s:,;.)pge]|^)(?<pages>"
              + PAGES
              + "))?$");

  static final Imprint NONE =
      new Imprint(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads what {@link Place} found. */
  static Imprint of(String words, boolean yearKnown) {
    String text = stripped(words);
    if (text.isEmpty() || text.length() > 200) {
      return NONE;
    }
    Dated dated = dated(text, yearKnown);
    return numbers(dated.years(), stripped(dated.rest()));
  }

  /**
   * The year apart from the other numbers.
   *
   * @param years of publication
   * @param rest the other numbers
   */
  private record Dated(Set<Integer> years, String rest) {
    static Dated of(String year, String rest) {
      return new Dated(Set.of(Integer.valueOf(year)), rest);
    }
  }

  private static Dated dated(String text, boolean yearKnown) {
    Matcher first = YEAR_FIRST.matcher(text);
    Matcher last = YEAR_LAST.matcher(text);
    boolean begins = first.matches();
    if (begins && first.group(2).startsWith(";")) {
      return semicolon(first, last);
    }
    Matcher middle = YEAR_BEFORE_PAGES.matcher(text);
    if (middle.matches() && !yearKnown) {
      return Dated.of(middle.group(2), middle.group(1) + ", " + middle.group(3));
    }
    Matcher in = YEAR_IN.matcher(text);
    if (in.matches() && !(begins && in.group(1).isEmpty() && yearKnown)) {
      String before = stripped(in.group(1));
      boolean both = !before.isEmpty() && !in.group(3).isEmpty();
      return Dated.of(in.group(2), before + (both ? ": " : "") + in.group(3));
    }
    if (last.matches() && !yearKnown && last.group(1).chars().anyMatch(Character::isDigit)) {
      return Dated.of(last.group(2), last.group(1));
    }
    return begins && !yearKnown
        ? Dated.of(first.group(1), (first.group(2).startsWith(":") ? ":" : "") + first.group(3))
        : new Dated(Set.of(), text);
  }

  /** {@code 2010;12:45}; a year at the end besides may be another one. */
  private static Dated semicolon(Matcher first, Matcher last) {
    String rest = first.group(3);
    Set<Integer> years = new TreeSet<>(Set.of(Integer.valueOf(first.group(1))));
    boolean again = !rest.isEmpty() && last.matches() && last.group(1).length() > 4;
    if (again) {
      years.add(Integer.valueOf(last.group(2)));
    }
    return new Dated(years, again ? cut(rest) : rest);
  }

  private static String cut(String rest) {
    Matcher again = YEAR_LAST.matcher(rest);
    return again.matches() ? again.group(1) : rest;
  }

  private static Imprint numbers(Set<Integer> years, String rest) {
    Matcher alone = PAGES_ALONE.matcher(rest);
    if (alone.matches()) {
      return new Imprint(years, Optional.empty(), Optional.empty(), Optional.of(alone.group(1)));
    }
    Matcher numbers = NUMBERS.matcher(rest);
    if (rest.isEmpty() || !numbers.matches()) {
      return new Imprint(years, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Optional<String> volume = Optional.ofNullable(numbers.group("volume"));
    Optional<String> issue =
        Optional.ofNullable(numbers.group("issue"))
            .or(() -> Optional.ofNullable(numbers.group("number")));
    return new Imprint(years, volume, issue, Optional.ofNullable(numbers.group("pages")));
  }

  private static String stripped(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && " ,;.".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,;:.".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(from, to);
  }
}
