package org.claimtrace.read.sentence;

import java.util.Optional;
import org.claimtrace.read.text.Chars;

/** The repairs that real text needs, from the surest to the vaguest. */
final class Rules {
  private static final int LONGEST_WORD = 40;

  private final Abbreviations words;

  Rules(Abbreviations words) {
    this.words = words;
  }

  Verdict judge(String text, int start, Stop stop, Brackets brackets) {
    if (stop.next() >= text.length() || brackets.holds(stop.end())) {
      return Verdict.KEEP;
    }
    Next next = Next.at(text, stop.next());
    boolean marked = stop.end() > stop.run().to() && text.charAt(stop.end() - 1) == ']';
    if (!stop.isSpaced()) {
      return missingSpace(text, stop, next);
    }
    if (text.charAt(stop.run().from()) != '.' || stop.run().to() - stop.run().from() > 1) {
      return next.isLower() ? Verdict.KEEP : Verdict.SPLIT;
    }
    String word = wordBefore(text, start, stop.run().from());
    if (word.isEmpty() || isItemNumber(text, start, stop, word)) {
      return Verdict.KEEP;
    }
    Verdict abbreviation = abbreviation(text, start, stop, word, next);
    return abbreviation == Verdict.ASK ? plain(word, next, marked) : abbreviation;
  }

  /** The model takes "in table 2." for an item's number and "5 %." for no end. */
  private static Verdict plain(String word, Next next, boolean marked) {
    if (marked) {
      return next.isLower() ? Verdict.KEEP : Verdict.SPLIT;
    }
    boolean letters = Character.isLetter(word.codePointBefore(word.length()));
    return next.isUpper() && !letters ? Verdict.SPLIT : Verdict.ASK;
  }

  /** "…patients.The trial": a word of three letters and more, then a capitalised one. */
  private static Verdict missingSpace(String text, Stop stop, Next next) {
    int at = stop.run().from();
    boolean marked = stop.end() > stop.run().to();
    boolean word = at >= 3 && text.substring(at - 3, at).chars().allMatch(Character::isLowerCase);
    boolean closed = at >= 1 && ")]".indexOf(text.charAt(at - 1)) >= 0;
    boolean begins = next.isCapitalised() && stop.run().to() - at == 1;
    return begins && (word || closed || marked) && !insideAddress(text, at)
        ? Verdict.SPLIT
        : Verdict.KEEP;
  }

  private static boolean insideAddress(String text, int at) {
    int from = at;
    while (from > 0 && at - from < LONGEST_WORD && !Chars.isSpace(text.charAt(from - 1))) {
      from--;
    }
    String token = text.substring(from, at);
    return token.contains("/") || token.contains("@") || token.contains("www.");
  }

  private Verdict abbreviation(String text, int start, Stop stop, String word, Next next) {
    if (isInitial(word)) {
      return initial(text, start, stop, next);
    }
    Optional<Abbreviations.Kind> kind = isAcronym(word) ? Optional.empty() : words.of(word);
    if (kind.isEmpty() || stop.end() > stop.run().to()) {
      return endsInLetterAlone(word) && next.isLower() ? Verdict.KEEP : Verdict.ASK;
    }
    return switch (kind.get()) {
      case NEVER -> Verdict.KEEP;
      case NUMBER -> next.isDigit() ? Verdict.KEEP : Verdict.ASK;
      case UNIT -> next.isLower() ? Verdict.KEEP : next.isUpper() ? Verdict.SPLIT : Verdict.ASK;
      case MAYBE -> next.isUpper() && words.isStarter(next.word()) ? Verdict.SPLIT : Verdict.KEEP;
    };
  }

  /** "i. e.", "R.R.L." */
  private static boolean endsInLetterAlone(String word) {
    return word.length() == 1 || word.charAt(word.length() - 2) == '.';
  }

  /** "CA" is no "ca.", "MS" no "Ms." */
  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "2. Then wash it": the number begins the sentence that it counts. */
  private static boolean isItemNumber(String text, int start, Stop stop, String word) {
    return stop.run().from() - start == word.length()
        && word.length() <= 3
        && word.chars().allMatch(Character::isDigit)
        && stop.end() < text.length();
  }

  /** "J. Smith" and "S. aureus", but "type C. The trial". */
  private Verdict initial(String text, int start, Stop stop, Next next) {
    if (next.isLower()) {
      return Verdict.KEEP;
    }
    int letter = stop.run().from() - 1;
    int gap = letter;
    while (gap > start && Chars.isSpace(text.charAt(gap - 1))) {
      gap--;
    }
    boolean lettered = words.isLettered(wordBefore(text, start, gap));
    return lettered || words.isStarter(next.word()) ? Verdict.SPLIT : Verdict.KEEP;
  }

  /** A capital alone, also behind a hyphen, as in "R.-J." */
  private static boolean isInitial(String word) {
    boolean alone = word.length() == 1 || word.charAt(word.length() - 2) == '-';
    return alone && Character.isUpperCase(word.charAt(word.length() - 1));
  }

  /** The word that ends at {@code to}, brackets and quotes before it left out. */
  private static String wordBefore(String text, int start, int to) {
    int from = to;
    while (from > start
        && to - from < LONGEST_WORD
        && !Chars.isSpace(text.charAt(from - 1))
        && !Chars.isOpener(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, to);
  }
}
