package org.claimtrace.eval.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Sentence;

/** Finds in which sentences of an article a passage stands, whatever its white space and signs. */
final class Passages {
  /** Shorter passages may stand anywhere. */
  private static final int LEAST = 12;

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();

  Passages(Document document) {
    for (Sentence sentence : document.sentences()) {
      text.append(bare(document.textOf(sentence)));
      ends.add(text.length());
    }
  }

  /** The indices of the sentences that the passage touches; none if it does not occur. */
  List<Integer> sentences(String passage) {
    String bare = bare(passage);
    int from = bare.length() < LEAST ? -1 : text.indexOf(bare);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; from >= 0 && i < ends.size(); i++) {
      int start = i == 0 ? 0 : ends.get(i - 1);
      if (start < from + bare.length() && ends.get(i) > from) {
        found.add(i);
      }
    }
    return found;
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
