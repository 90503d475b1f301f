package org.claimtrace.read.reference;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the numbers begin that end a reference: year, volume, issue, pages. */
final class Place {
  private static final int LONGEST = 120;
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_BRACKET = 40;
  private static final String MARKS = " .,;:()[]-‐‑–—−/&+";

  /** Words that stand among the numbers. */
  private static final Set<String> LABELS =
      Set.of(
          "vol",
          "volume",
          "no",
          "nos",
          "number",
          "issue",
          "iss",
          "pp",
          "p",
          "pg",
          "pages",
          "page",
          "suppl",
          "supplement",
          "supp",
          "pt",
          "part",
          "spec",
          "article",
          "art",
          "press",
          "ahead",
          "print",
          "online",
          "s",
          "e");

  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:suppl|supplement|article|part|abstract)\\d{1,4}");

  /** {@code Suppl. 2003}: the last word of a journal. */
  private static final Pattern LABEL_FIRST =
      Pattern.compile("^\\p{L}{1,10}[.,]?\\s(?=\\(?(?:1[5-9]|20)\\d\\d\\b)");

  private final String text;
  private int at;
  private boolean digits;

  private Place(String text) {
    this.text = text;
    this.at = text.length();
  }

  /** The index where they begin; the length of the text if there are none. */
  static int start(String text) {
    return new Place(text).read();
  }

  private int read() {
    int begin = text.length();
    while (at > 0 && text.length() - at < LONGEST) {
      while (at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
      int end = at;
      while (at > 0 && end - at < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(at - 1))) {
        at--;
      }
      if (at == end || !belongs(text.substring(at, end), at)) {
        break;
      }
      boolean open = at > 0 && (text.charAt(at - 1) == '(' || text.charAt(at - 1) == '[');
      at -= open ? 1 : 0;
      begin = at;
    }
    return digits ? behindLabel(begin) : text.length();
  }

  private int behindLabel(int begin) {
    Matcher label = LABEL_FIRST.matcher(text.substring(begin));
    boolean month = label.lookingAt() && Dates.isMonth(label.group().replaceAll("\\P{L}", ""));
    return label.lookingAt() && !month ? begin + label.end() : begin;
  }

  private boolean belongs(String word, int from) {
    long letters = word.chars().filter(Character::isLetter).count();
    if (letters < word.length()) {
      boolean short_ = letters <= 4 || NUMBERED.matcher(word).matches();
      boolean number = (short_ && !(letters == 0 && isPartOfWord(from))) || isInBracket(from);
      digits |= number;
      return number;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return LABELS.contains(lower)
        || Dates.isMonth(word)
        || (lower.equals("in") && text.startsWith("press", from + 3))
        || (lower.equals("of") && text.startsWith("print", from + 3))
        || (word.length() <= 7 && lower.equals(word) && isRoman(word))
        || (letters == 1 && from > 1 && text.charAt(from - 1) == '-' && isEndOfPage(from - 2))
        || (digits && isInBracket(from));
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  private boolean isEndOfPage(int i) {
    return Character.isDigit(text.charAt(i)) || (i > 0 && Character.isDigit(text.charAt(i - 1)));
  }

  /** {@code COVID-19}: the number is part of the word. */
  private boolean isPartOfWord(int from) {
    if (from < 2 || text.charAt(from - 1) != '-') {
      return false;
    }
    int start = from - 1;
    while (start > 0 && from - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, from - 1);
    boolean label = LABELS.contains(word.toLowerCase(Locale.ROOT)) || Dates.isMonth(word);
    return word.length() >= 2 && !label;
  }

  /** {@code 60 (supl 1)}: a bracket behind a number is an issue, whatever its words. */
  private boolean isInBracket(int from) {
    int open = from;
    while (open > 0 && from - open < LONGEST_BRACKET && "()".indexOf(text.charAt(open - 1)) < 0) {
      open--;
    }
    int before = open - 2;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return open > 0
        && text.charAt(open - 1) == '('
        && before >= 0
        && Character.isDigit(text.charAt(before));
  }
}
