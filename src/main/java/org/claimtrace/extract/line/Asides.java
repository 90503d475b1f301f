package org.claimtrace.extract.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimtrace.extract.syntax.Grammar;
import org.claimtrace.extract.syntax.Tree;
import org.claimtrace.model.lexicon.Word;

/**
 * Parses a sentence without what stands in brackets, doses and citation markers: they tear apart
 * what belongs together, and the parser learned from texts with few of them. What is left out hangs
 * on the word before it.
 */
final class Asides {
  /** Longer brackets hold sentences of their own. */
  private static final int LONGEST = 40;

  private Asides() {}

  static Tree tree(
      Grammar grammar, List<Word> words, List<String> tags, boolean[] hidden, BitSet doses) {
    BitSet aside = asides(words, hidden);
    aside.or(doses);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (isPossessive(words, i)) {
        aside.set(i + 1);
      }
    }
    if (aside.isEmpty() || aside.cardinality() == words.size()) {
      return grammar.tree(words, tags);
    }
    List<Word> kept = new ArrayList<>();
    List<String> keptTags = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = aside.nextClearBit(0); i < words.size(); i = aside.nextClearBit(i + 1)) {
      boolean possessive = isPossessive(words, i);
      kept.add(possessive ? possessive(words.get(i), words.get(i + 1)) : words.get(i));
      keptTags.add(possessive ? "POS" : tags.get(i));
      places.add(i);
    }
    return grammar.tree(kept, keptTags).spread(places, words.size());
  }

  /** The sign and the letter of "'s", which the parser knows as one word. */
  private static boolean isPossessive(List<Word> words, int i) {
    return i > 0
        && i + 1 < words.size()
        && words.get(i).lower().matches("['’]")
        && words.get(i + 1).lower().equals("s")
        && words.get(i).start() == words.get(i - 1).end()
        && words.get(i + 1).start() == words.get(i).end();
  }

  private static Word possessive(Word sign, Word letter) {
    return new Word(sign.start(), letter.end(), "'s", "'s", "'s");
  }

  private static BitSet asides(List<Word> words, boolean[] hidden) {
    BitSet aside = new BitSet();
    int i = 0;
    while (i < words.size()) {
      int close = i == 0 ? -1 : close(words, i);
      if (close > 0) {
        aside.set(i, close + 1);
        i = close + 1;
      } else {
        if (hidden[i]) {
          aside.set(i);
        }
        i++;
      }
    }
    return aside;
  }

  /** The sign that closes the bracket here; -1 if none opens, or none closes it near by. */
  private static int close(List<Word> words, int open) {
    String sign = words.get(open).lower();
    boolean apart = words.get(open - 1).end() < words.get(open).start();
    if (!apart || !(sign.equals("(") || sign.equals("["))) {
      return -1;
    }
    String closing = sign.equals("(") ? ")" : "]";
    int depth = 0;
    for (int i = open; i < words.size() && i - open < LONGEST; i++) {
      if (words.get(i).lower().equals(sign)) {
        depth++;
      } else if (words.get(i).lower().equals(closing) && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
