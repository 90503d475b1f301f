package org.claimtrace.extract.syntax.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrace.extract.syntax.Hash;
import org.claimtrace.extract.syntax.IntTable;
import org.claimtrace.extract.syntax.Tag;

/**
 * What a word may be: the set of tags it was seen with and those that the verb list gives it, as
 * bits; and the one tag of frequent words of closed classes that are always the same.
 */
final class WordClasses {
  private static final int SEEN_ENOUGH = 3;
  private static final double SHARE = 0.02;
  private static final int FREQUENT = 20;
  private static final double ALWAYS = 0.998;

  private final Map<Integer, Integer> fixed = new TreeMap<>();
  private final Map<Integer, Integer> classes = new TreeMap<>();

  private WordClasses() {}

  /** Learns from sentences, and adds what the verb list says. */
  static WordClasses of(List<GoldSentence> sentences, Map<String, Integer> verbs) {
    Map<String, int[]> seen = new HashMap<>();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.length(); i++) {
        String lower = sentence.words().get(i).lower();
        seen.computeIfAbsent(lower, key -> new int[Tag.COUNT])[sentence.tag(i)]++;
      }
    }
    WordClasses result = new WordClasses();
    seen.forEach((word, counts) -> result.add(word, counts, verbs.getOrDefault(word, 0)));
    verbs.forEach(
        (word, bits) -> result.classes.merge(Hash.ofWord(word), (bits << 1) | 1, (a, b) -> a | b));
    return result;
  }

  private void add(String word, int[] counts, int verbBits) {
    int total = 0;
    int best = 0;
    for (int tag = 0; tag < counts.length; tag++) {
      total += counts[tag];
      best = counts[tag] > counts[best] ? tag : best;
    }
    int bits = verbBits;
    for (int tag = 0; tag < counts.length; tag++) {
      if (counts[tag] > 1 && counts[tag] >= SHARE * total) {
        bits |= bit(Tag.ofCode(tag));
      }
    }
    if (total >= SEEN_ENOUGH) {
      classes.put(Hash.ofWord(word), (bits << 1) | 1);
    }
    if (total >= FREQUENT && counts[best] >= ALWAYS * total && isClosed(Tag.ofCode(best))) {
      fixed.put(Hash.ofWord(word), best + 1);
    }
  }

  private static boolean isClosed(Tag tag) {
    return switch (tag) {
      case DT, PRP, PRPS, MD, CC, IN, TO, WP, WPS, WRB, COMMA, PERIOD, LRB, RRB -> true;
      default -> false;
    };
  }

  /** Tags that play the same part share a bit. */
  static int bit(Tag tag) {
    return switch (tag) {
      case NN -> 1;
      case NNS -> 1 << 1;
      case VB, VBP -> 1 << 2;
      case VBZ -> 1 << 3;
      case VBD -> 1 << 4;
      case VBN -> 1 << 5;
      case VBG -> 1 << 6;
      case JJ, JJR, JJS, AFX -> 1 << 7;
      case RB, RBR, RBS, RP, WRB -> 1 << 8;
      case NNP, NNPS, FW -> 1 << 9;
      case CD, LS -> 1 << 10;
      case IN, TO -> 1 << 11;
      case DT, PDT, PRPS, WPS, POS -> 1 << 12;
      case PRP, EX, WDT, WP -> 1 << 13;
      case MD -> 1 << 14;
      default -> 1 << 15;
    };
  }

  Map<Integer, Integer> fixed() {
    return fixed;
  }

  Map<Integer, Integer> classes() {
    return classes;
  }

  /** The classes as the tagger looks them up. */
  IntTable table() {
    IntTable table = new IntTable(classes.size());
    classes.forEach(table::put);
    return table;
  }
}
