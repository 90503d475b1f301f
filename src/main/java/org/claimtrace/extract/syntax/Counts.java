package org.claimtrace.extract.syntax;

/** Running counts of commas, brackets, conjunctions and finite verbs over a sentence's tags. */
final class Counts {
  private final int[] commas;
  private final int[] brackets;
  private final int[] conjunctions;
  private final int[] finite;

  private Counts(int n) {
    commas = new int[n + 1];
    brackets = new int[n + 1];
    conjunctions = new int[n + 1];
    finite = new int[n + 1];
  }

  /** Counts a sentence's tags; the count at i is that of the words before i. */
  static Counts of(byte[] tags) {
    Counts c = new Counts(tags.length);
    for (int i = 0; i < tags.length; i++) {
      Tag tag = Tag.ofCode(tags[i]);
      c.commas[i + 1] = c.commas[i] + (tag == Tag.COMMA || tag == Tag.COLON ? 1 : 0);
      c.brackets[i + 1] = c.brackets[i] + (tag == Tag.LRB ? 1 : tag == Tag.RRB ? -1 : 0);
      c.conjunctions[i + 1] = c.conjunctions[i] + (tag == Tag.CC ? 1 : 0);
      c.finite[i + 1] = c.finite[i] + (tag.isFinite() || tag == Tag.MD ? 1 : 0);
    }
    return c;
  }

  /** What lies after one word and before another, as one number: each count only up to a little. */
  int between(int from, int to) {
    int some = Math.min(3, commas[to] - commas[from + 1]);
    int nesting = Math.max(-2, Math.min(2, brackets[to] - brackets[from + 1])) + 2;
    int links = Math.min(2, conjunctions[to] - conjunctions[from + 1]);
    int verbs = Math.min(2, finite[to] - finite[from + 1]);
    return ((some * 8 + nesting) * 4 + links) * 4 + verbs;
  }

  /** How many finite verbs there are from a word on, up to 2. */
  int finiteFrom(int from) {
    return Math.min(2, finite[finite.length - 1] - finite[from]);
  }
}
