package org.claimtrace.extract.line;

import java.util.List;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * A heading inside its sentence: "CONCLUSIONS: A reduced pain", "Key message: …". It says what the
 * sentence is there for, and is no part of it. Known names are none, unless they are in the list.
 */
final class InlineLabel {
  private static final int MOST_WORDS = 3;

  private InlineLabel() {}

  /** Where the sentence behind its label begins; 0 if it has none. */
  static int end(List<Word> words, Lexicon.@Nullable Hit[] hits, WordLists lists) {
    int from = behindMarks(words, 0);
    int colon = from;
    int count = 0;
    StringBuilder label = new StringBuilder();
    boolean capitals = true;
    boolean named = false;
    while (colon < words.size() && !words.get(colon).lower().equals(":")) {
      Word word = words.get(colon);
      count += word.isWord() ? 1 : 0;
      if (count > MOST_WORDS || !(word.isWord() || word.lower().matches("[/&]"))) {
        return 0;
      }
      label.append(label.isEmpty() ? "" : " ").append(word.norm());
      capitals &= !word.isWord() || isCapitals(word.text());
      named |= hits[colon] != null;
      colon++;
    }
    int end = behindMarks(words, colon + 1);
    if (count == 0 || end >= words.size()) {
      return 0;
    }
    boolean heading = capitals && !named && beginsSentence(words.get(end));
    return heading || lists.has("inlineLabels", label.toString()) ? end : 0;
  }

  /** Stars and lines that were to make it bold. */
  private static int behindMarks(List<Word> words, int from) {
    int i = from;
    while (i < words.size() && words.get(i).lower().matches("[*_]")) {
      i++;
    }
    return i;
  }

  private static boolean isCapitals(String text) {
    return text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean beginsSentence(Word word) {
    int first = word.text().codePointAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
