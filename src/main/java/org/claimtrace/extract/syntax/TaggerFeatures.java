package org.claimtrace.extract.syntax;

import static org.claimtrace.extract.syntax.WordFeatures.PAD;

/**
 * The features of one tagging decision, after Collins (2002, EMNLP) and Ratnaparkhi (1996), with
 * the sets of tags that the neighbours may have in place of tags that a greedy tagger cannot know.
 */
public final class TaggerFeatures {
  /** How many features a decision has. */
  public static final int COUNT = 39;

  private TaggerFeatures() {}

  /**
   * Fills in a decision's features.
   *
   * @param w the sentence
   * @param i the word's index
   * @param history the tags before it
   * @param out room for {@link #COUNT} hashes
   */
  public static void fill(WordFeatures w, int i, TagHistory history, int[] out) {
    int t1 = history.t1;
    int t2 = history.t2;
    int at = i + PAD;
    int low = w.lower[at];
    int before = w.lower[at - 1];
    int after = w.lower[at + 1];
    int cls = w.wordClass[at];
    int clsAfter = w.wordClass[at + 1];
    out[0] = Hash.of(1, low);
    out[1] = Hash.of(2, w.suffix2[at]);
    out[2] = Hash.of(3, w.suffix3[at]);
    out[3] = Hash.of(4, w.suffix4[at]);
    out[4] = Hash.of(5, w.prefix3[at]);
    out[5] = Hash.of(6, w.shape[at]);
    out[6] = Hash.of(7, before);
    out[7] = Hash.of(8, w.lower[at - 2]);
    out[8] = Hash.of(9, after);
    out[9] = Hash.of(10, w.lower[at + 2]);
    out[10] = Hash.of(11, t1);
    out[11] = Hash.of(12, t1, t2);
    out[12] = Hash.of(13, t1, low);
    out[13] = Hash.of(14, t1, w.suffix2[at]);
    out[14] = Hash.of(15, t1, cls);
    out[15] = Hash.of(16, t1, after);
    out[16] = Hash.of(17, t1, t2, cls);
    out[17] = Hash.of(18, cls);
    out[18] = Hash.of(19, clsAfter);
    out[19] = Hash.of(20, cls, clsAfter);
    out[20] = Hash.of(21, cls, before);
    out[21] = Hash.of(22, cls, after);
    out[22] = Hash.of(23, clsAfter, w.wordClass[at + 2]);
    out[23] = Hash.of(24, t1, cls, clsAfter);
    out[24] = Hash.of(25, w.suffix3[at + 1]);
    out[25] = Hash.of(26, w.suffix3[at - 1]);
    out[26] = Hash.of(27, before, low);
    out[27] = Hash.of(28, low, after);
    out[28] = Hash.of(29, w.shape[at], w.shape[at - 1]);
    out[29] = Hash.of(30, w.shape[at], w.shape[at + 1]);
    out[30] = Hash.of(31, t1, w.suffix3[at], w.shape[at]);
    int clause = (history.finite * 4 + w.finiteAfter[at]) * 2 + w.ended;
    out[32] = Hash.of(33, clause, cls);
    out[33] = Hash.of(34, clause, w.suffix2[at], t1);
    out[34] = Hash.of(35, clause, cls, clsAfter);
    out[35] = Hash.of(36, clause, t1, cls);
    out[36] = Hash.of(37, history.waiting, cls);
    out[37] = Hash.of(38, history.waiting, cls, t1);
    out[38] = Hash.of(39, history.waiting, w.suffix2[at], clause);
    out[31] = Hash.of(32, t1, w.suffix2[at + 1], w.suffix2[at]);
  }
}
