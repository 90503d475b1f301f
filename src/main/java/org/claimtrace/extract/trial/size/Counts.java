package org.claimtrace.extract.trial.size;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.claimtrace.extract.rule.Numbers;
import org.claimtrace.model.lexicon.Word;

/** Finds whole numbers: {@code 1,204}, {@code forty-two}, {@code one hundred and fifty-nine}. */
final class Counts {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private Counts() {}

  /** All whole numbers of a sentence, in order. */
  static List<Count> of(List<Word> words) {
    List<Count> counts = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Count count = at(words, i);
      if (count.to() > i) {
        counts.add(count);
      }
      i = Math.max(i + 1, count.to());
    }
    return counts;
  }

  /** The number that begins at a word; one that ends where it begins if there is none. */
  private static Count at(List<Word> words, int from) {
    OptionalInt first = Numbers.value(words.get(from).lower());
    boolean large = first.isEmpty() && scale(words, from) > 1;
    if (first.isEmpty() && !large) {
      return new Count(0, from, from);
    }
    if (first.isPresent() && Character.isDigit(words.get(from).lower().charAt(0))) {
      return new Count(first.getAsInt(), from, from + 1);
    }
    return inWords(words, from);
  }

  private static Count inWords(List<Word> words, int from) {
    long total = 0;
    long current = 0;
    int last = 0;
    int i = from;
    while (i < words.size()) {
      int scale = scale(words, i);
      OptionalInt value = Numbers.value(words.get(i).lower());
      if (scale > 1) {
        current = Math.max(1, current) * scale;
        if (scale == THOUSAND) {
          total += current;
          current = 0;
        }
        last = scale;
      } else if (value.isPresent() && fits(value.getAsInt(), last, words.get(i))) {
        current += value.getAsInt();
        last = value.getAsInt();
      } else {
        break;
      }
      i = next(words, i + 1);
    }
    int end = i;
    // "forty and" and "forty-" end with the number, not with the joining word
    while (end > from + 1 && !isNumber(words, end - 1)) {
      end--;
    }
    return new Count((int) Math.min(Integer.MAX_VALUE, total + current), from, end);
  }

  /** Steps over "and" behind a hundred and over the hyphen of "forty-two". */
  private static int next(List<Word> words, int i) {
    boolean joined =
        i + 1 < words.size()
            && isNumber(words, i + 1)
            && ((words.get(i).lower().equals("and") && scale(words, i - 1) > 1)
                || (words.get(i).lower().equals("-") && isTens(words, i - 1)));
    return joined ? i + 1 : i;
  }

  private static boolean fits(int value, int last, Word word) {
    boolean digits = Character.isDigit(word.lower().charAt(0));
    boolean behindTens = last >= 20 && last < HUNDRED && value > 0 && value < 10;
    return !digits && (last == 0 || last >= HUNDRED || behindTens);
  }

  private static boolean isTens(List<Word> words, int i) {
    OptionalInt value = Numbers.value(words.get(i).lower());
    return value.isPresent() && value.getAsInt() >= 20;
  }

  private static boolean isNumber(List<Word> words, int i) {
    return scale(words, i) > 1 || Numbers.value(words.get(i).lower()).isPresent();
  }

  private static int scale(List<Word> words, int i) {
    return switch (i < 0 || i >= words.size() ? "" : words.get(i).lower()) {
      case "hundred" -> HUNDRED;
      case "thousand" -> THOUSAND;
      default -> 1;
    };
  }
}
