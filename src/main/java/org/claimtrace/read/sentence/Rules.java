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
    if (word.isEmpty()) {
      return Verdict.KEEP;
    }
    Verdict abbreviation = abbreviation(text, start, stop, word, next);
    if (abbreviation != Verdict.ASK) {
      return abbreviation;
    }
    if (marked) {
      return next.isLower() ? Verdict.KEEP : Verdict.SPLIT;
    }
    return Verdict.ASK;
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
    Optional<Abbreviations.Kind> kind = words.of(word);
    boolean closed = stop.end() > stop.run().to();
    if (kind.isPresent() && !closed) {
      return switch (kind.get()) {
        case NEVER -> Verdict.KEEP;
        case NUMBER -> next.isDigit() ? Verdict.KEEP : Verdict.ASK;
        case MAYBE -> words.isStarter(next.word()) && next.isUpper() ? Verdict.SPLIT : Verdict.KEEP;
      };
    }
    if (isInitial(word)) {
      return initial(text, start, stop, next);
    }
    return Verdict.ASK;
  }

  /** "J. Smith" and "S. aureus", but "vitamin C. The trial". */
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

  private static boolean isInitial(String word) {
    int last = word.codePointBefore(word.length());
    boolean alone = word.length() == 1 || ".-".indexOf(word.charAt(word.length() - 2)) >= 0;
    return alone && Character.isUpperCase(last);
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
