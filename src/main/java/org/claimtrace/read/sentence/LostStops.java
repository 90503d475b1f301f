package org.claimtrace.read.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Full stops that a text lost: a capitalised word that mostly begins a sentence, with a small
 * letter behind it, in the midst of small letters ("a red skin Some people itch"), or behind a
 * heading that was glued to it ("Easing Pain People can rest").
 */
final class LostStops {
  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");
  private static final int FEWEST = 3;
  private static final int LONGEST_HEADING = 6;
  private static final Abbreviations WORDS = Abbreviations.english();

  private LostStops() {}

  /** The sentences that a range holds: itself, or its parts. */
  static List<Range> cut(String text, Range range) {
    List<Range> parts = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(range.from(), range.to());
    int from = range.from();
    int before = -1;
    int start = -1;
    int count = 0;
    boolean heading = true;
    while (words.find()) {
      boolean cap = Character.isUpperCase(text.charAt(words.start()));
      if (before >= 0 && cap && isLost(text, start, before, words, range.to(), heading, count)) {
        parts.add(Chars.trim(text, from, words.start()));
        from = words.start();
        count = 0;
        heading = true;
      }
      heading &= cap && (count > 0 || !WORDS.isStarter(words.group()));
      start = words.start();
      before = words.end();
      count++;
    }
    parts.add(Chars.trim(text, from, range.to()));
    return parts;
  }

  private static boolean isLost(
      String text, int start, int end, Matcher word, int to, boolean heading, int count) {
    boolean beside = word.start() == end + 1 && text.charAt(end) == ' ';
    if (!beside || count < 2 || !opens(text, word, to)) {
      return false;
    }
    String last = text.substring(start, end);
    boolean small =
        Character.isLowerCase(last.charAt(0))
            && last.length() >= FEWEST
            && !WORDS.isStarter(last)
            && count >= FEWEST;
    return small || heading && count <= LONGEST_HEADING;
  }

  /** A word that begins sentences, and small letters behind it. */
  private static boolean opens(String text, Matcher word, int to) {
    int next = word.end();
    boolean goesOn =
        next + 1 < to && text.charAt(next) == ' ' && Character.isLowerCase(text.charAt(next + 1));
    return goesOn && word.group().length() > 1 && WORDS.opens(word.group());
  }
}
