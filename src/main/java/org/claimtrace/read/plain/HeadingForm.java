package org.claimtrace.read.plain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrace.read.text.SectionTitles;

/** Tells from a line's form alone whether it can be a heading. */
final class HeadingForm {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 12;
  private static final Pattern BYLINE =
      Pattern.compile("(?:By|Written by|Reviewed by|Medically reviewed|Updated|Last updated)\\b.*");

  /** A full stop inside, behind a word of some length: the line holds a sentence. */
  private static final Pattern SENTENCE_INSIDE =
      Pattern.compile("\\p{Ll}{4}[.!?] +\\p{Lu}|\\p{Ll}{3}; ");

  /** Before a colon these lead in a list; they do not name a section. */
  private static final Set<String> LEADS_IN =
      Set.of(
          "include",
          "includes",
          "including",
          "included",
          "are",
          "is",
          "were",
          "was",
          "of",
          "for",
          "by",
          "to",
          "with",
          "as",
          "following",
          "that",
          "from",
          "on",
          "in",
          "be");

  /** Words that begin a sentence that goes on behind the colon. */
  private static final Set<String> BEGINS =
      Set.of(
          "we", "i", "you", "they", "it", "he", "she", "this", "these", "those", "there", "here",
          "if", "when", "to", "in", "on", "at", "for", "as", "after", "before", "note");

  private HeadingForm() {}

  /** Whether a line can be a heading: short, not a sentence, with a capital where it begins. */
  static boolean fits(String line) {
    String words = SectionTitles.withoutNumber(line);
    if (line.length() > LONGEST || line.length() < 2 || countWords(words) > MOST_WORDS) {
      return false;
    }
    return beginsLikeOne(words)
        && endsLikeOne(words)
        && !BYLINE.matcher(words).matches()
        && !SENTENCE_INSIDE.matcher(words).find()
        && !words.contains("://");
  }

  /** Whether a text of one or more lines can be an article's title, which may be longer. */
  static boolean fitsTitle(String text) {
    return text.length() <= 250
        && countWords(text) <= 40
        && beginsLikeOne(text)
        && endsLikeOne(text)
        && !BYLINE.matcher(text).matches()
        && !SENTENCE_INSIDE.matcher(text).find();
  }

  /** Whether all its letters are capitals, and there are enough to mean it. */
  static boolean isShouted(String line) {
    long letters = line.codePoints().filter(Character::isLetter).count();
    return letters >= 4 && line.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean beginsLikeOne(String words) {
    int first =
        words.codePoints().dropWhile(c -> !Character.isLetterOrDigit(c)).findFirst().orElse(' ');
    boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
    // scripts without case, and names as mRNA, eLife
    boolean caseless = Character.isLetter(first) && !Character.isLowerCase(first);
    int space = words.indexOf(' ');
    String word = space < 0 ? words : words.substring(0, space);
    boolean odd = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    boolean digit =
        Character.isDigit(first) && words.codePoints().anyMatch(Character::isLetter) && odd;
    return capital || caseless || (Character.isLowerCase(first) && odd) || digit;
  }

  private static boolean endsLikeOne(String words) {
    char last = words.charAt(words.length() - 1);
    if (last == ':') {
      String before = words.substring(0, words.length() - 1);
      String word = before.substring(before.lastIndexOf(' ') + 1);
      String first = before.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
      return countWords(before) <= 4 && !LEADS_IN.contains(word) && !BEGINS.contains(first);
    }
    return ".!;,…".indexOf(last) < 0 && !words.endsWith(".\"") && !words.endsWith(".”");
  }

  private static int countWords(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) == ' ' || text.charAt(i) == '\t';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }
}
