package org.claimtrace.extract.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.model.claim.Silent.Reason;
import org.claimtrace.model.lexicon.Word;

/**
 * How many words of each kind a text has.
 *
 * @param words those that begin with a letter
 * @param english of them, function words that English has and its neighbours lack
 * @param letters of them, single letters that are no words of English
 * @param numbers those that begin with a digit
 */
record WordCount(int words, int english, int letters, int numbers) {
  static final WordCount NONE = new WordCount(0, 0, 0, 0);

  /**
   * In 10,003 English paragraphs of so many words and more, 4 had fewer than one function word in
   * twenty: two lists of abbreviations, one of names, a table.
   */
  private static final int ENOUGH = 40;

  private static final int ONE_IN = 20;

  /** What is split into letters or made of numbers is so in a line already. */
  private static final int LINE = 16;

  /** The same with a sentence more. */
  WordCount with(List<Word> sentence, Set<String> functionWords) {
    int letter = 0;
    int known = 0;
    int single = 0;
    int number = 0;
    for (Word word : sentence) {
      if (Character.isLetter(word.text().codePointAt(0))) {
        letter++;
        known += functionWords.contains(word.lower()) ? 1 : 0;
        single += isSingle(word) ? 1 : 0;
      } else if (word.isWord()) {
        number++;
      }
    }
    return new WordCount(words + letter, english + known, letters + single, numbers + number);
  }

  private static boolean isSingle(Word word) {
    String lower = word.lower();
    return word.text().codePointCount(0, word.text().length()) == 1
        && !lower.equals("a")
        && !lower.equals("i");
  }

  /** Why a text like this is not searched; empty if it is. */
  Optional<Reason> verdict() {
    if (words + numbers >= LINE && letters * 2 >= words + numbers) {
      return Optional.of(Reason.TORN);
    }
    if (words + numbers >= LINE && numbers >= 2 * words) {
      return Optional.of(Reason.NUMBERS);
    }
    return isForeign() ? Optional.of(Reason.NOT_ENGLISH) : Optional.empty();
  }

  /** Whether hardly a word is one that no English text can do without. */
  boolean isForeign() {
    return words >= ENOUGH && english * ONE_IN < words;
  }
}
