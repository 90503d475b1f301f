package org.claimtrace.extract.trial.size;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/** Round brackets. */
final class Brackets {
  private Brackets() {}

  /** The first word behind the bracket that opens at a word; the end if it never closes. */
  static int behind(List<Word> words, int open) {
    int depth = 0;
    for (int i = open; i < words.size(); i++) {
      String lower = words.get(i).lower();
      if (lower.equals("(")) {
        depth++;
      } else if (lower.equals(")") && --depth == 0) {
        return i + 1;
      }
    }
    return words.size();
  }

  /** Whether the bracket that opens at a word holds nothing but a percentage: "(84%)". */
  static boolean percent(List<Word> words, int open) {
    int end = behind(words, open);
    return end - open == 4 && words.get(open + 2).lower().equals("%");
  }
}
