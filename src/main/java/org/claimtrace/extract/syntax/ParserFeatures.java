package org.claimtrace.extract.syntax;

/**
 * The features of one parsing decision, after Zhang and Nivre (2011, ACL) for the arc-hybrid
 * system: the two words on top of the stack, the next words, and their outer children.
 */
public final class ParserFeatures {
  /** How many features a decision can have. */
  public static final int COUNT = 88;

  private final int[] keys = new int[COUNT];
  private int size;

  /**
   * The features' hashes, of which the first so many count as {@link #fill} last said.
   *
   * @return the array itself, filled anew by each call of {@link #fill}
   */
  public int[] keys() {
    return keys;
  }

  private void add(int a) {
    keys[size] = Hash.of(size + 100, a);
    size++;
  }

  private void add(int a, int b) {
    keys[size] = Hash.of(size + 100, a, b);
    size++;
  }

  private void add(int a, int b, int c) {
    keys[size] = Hash.of(size + 100, a, b, c);
    size++;
  }

  /**
   * Fills in a decision's features.
   *
   * @param s where the parser stands
   * @return how many there are
   */
  public int fill(ParserState s) {
    size = 0;
    int s0 = s.stack(0);
    int s1 = s.stack(1);
    int b0 = s.ahead(0);
    words(s, s0, s1, b0);
    pairs(s, s0, s1, b0);
    tags(s, s0, s1, b0);
    children(s, s0, s1, b0);
    shape(s, s0, s1, b0);
    between(s, s0, s1, b0);
    return size;
  }

  private void words(ParserState s, int s0, int s1, int b0) {
    int b1 = s.ahead(1);
    int b2 = s.ahead(2);
    int s2 = s.stack(2);
    add(s.word[s0], s.tag[s0]);
    add(s.word[s0]);
    add(s.tag[s0]);
    add(s.word[s1], s.tag[s1]);
    add(s.word[s1]);
    add(s.tag[s1]);
    add(s.word[s2], s.tag[s2]);
    add(s.word[b0], s.tag[b0]);
    add(s.word[b0]);
    add(s.tag[b0]);
    add(s.word[b1], s.tag[b1]);
    add(s.word[b1]);
    add(s.word[b2], s.tag[b2]);
  }

  private void pairs(ParserState s, int s0, int s1, int b0) {
    int ws0 = s.word[s0];
    int ts0 = s.tag[s0];
    int ws1 = s.word[s1];
    int ts1 = s.tag[s1];
    int wb0 = s.word[b0];
    int tb0 = s.tag[b0];
    add(Hash.join(ws0, ts0), wb0, tb0);
    add(ws0, wb0);
    add(ws0, ts0, tb0);
    add(ts0, wb0, tb0);
    add(ts0, tb0);
    add(Hash.join(ws1, ts1), ws0, ts0);
    add(ws1, ws0);
    add(ws1, ts1, ts0);
    add(ts1, ws0, ts0);
    add(ts1, ts0);
    add(ts1, tb0);
    add(ws1, wb0);
    add(ws1, tb0);
    add(ts0, ts1, wb0);
    add(ws1, ts0, tb0);
    add(ts1, ws0, tb0);
    int b1 = s.ahead(1);
    add(tb0, s.tag[b1]);
    add(wb0, s.tag[b1]);
    add(wb0, s.word[b1]);
    add(ws0, tb0, s.tag[b1]);
  }

  private void tags(ParserState s, int s0, int s1, int b0) {
    int ts0 = s.tag[s0];
    int ts1 = s.tag[s1];
    int tb0 = s.tag[b0];
    int tb1 = s.tag[s.ahead(1)];
    int tb2 = s.tag[s.ahead(2)];
    int ts2 = s.tag[s.stack(2)];
    int two = ts0 * 64 + tb0;
    add(two, tb1);
    add(two, ts1);
    add(ts0, ts1, ts2);
    add(tb0, tb1, tb2);
    add(two, tb1, tb2);
    add(two, tb1, ts1);
    add(two, ts1, ts2);
    add(ts2, s.word[s0], tb0);
  }

  private void children(ParserState s, int s0, int s1, int b0) {
    int two = s.tag[s0] * 64 + s.tag[b0];
    int stacked = s.tag[s0] * 64 + s.tag[s1];
    int s0r = s.right1[s0];
    int s0l = s.left1[s0];
    int s1r = s.right1[s1];
    int s1l = s.left1[s1];
    int b0l = s.left1[b0];
    add(two, s.tag[s0l], s.relation[s0l]);
    add(two, s.tag[s0r], s.relation[s0r]);
    add(two, s.tag[b0l], s.relation[b0l]);
    add(stacked, s.tag[s1r], s.relation[s1r]);
    add(stacked, s.tag[s1l], s.relation[s1l]);
    add(stacked, s.tag[s0r], s.relation[s0r]);
    add(stacked, s.tag[s0l], s.relation[s0l]);
    add(stacked, s.tag[b0], s.relation[s1r]);
    add(s.word[s1], s.word[s0], s.word[s0r]);
    add(s.tag[s1], s.word[s0], s.word[s0r]);
    add(s.word[s1], s.word[s0r]);
    add(s.word[s0], s.word[s0r], s.tag[b0]);
    add(s.word[s0], s.word[s0l]);
    add(s.word[s1], s.word[s1l]);
    add(s.word[s1], s.word[s1r], s.tag[s0]);
    add(s.word[b0], s.word[b0l]);
    add(s.word[s0], s.relation[s0l], s.relation[s0r]);
    add(s.word[s1], s.relation[s1l], s.relation[s1r]);
    add(s.tag[s0], labels(s, s0));
    add(s.tag[s1], labels(s, s1), s.tag[s0]);
    add(s.tag[b0], s.relation[b0l], s.relation[s.left2[b0]]);
    add(s.tag[s0], s.relation[s.left2[s0]], s.tag[s.left2[s0]]);
    add(s.tag[s1], s.relation[s.right2[s1]], s.tag[s.right2[s1]]);
  }

  private static int labels(ParserState s, int at) {
    return ((s.relation[s.left1[at]] * 64 + s.relation[s.left2[at]]) * 64
                + s.relation[s.right1[at]])
            * 64
        + s.relation[s.right2[at]];
  }

  private void shape(ParserState s, int s0, int s1, int b0) {
    int far = distance(s0, b0);
    int deep = distance(s1, s0);
    add(s.word[s0], far);
    add(s.tag[s0], far, s.tag[b0]);
    add(s.word[b0], far);
    add(s.tag[s1], deep, s.tag[s0]);
    add(s.word[s1], deep);
    add(s.word[s0], s.lefts[s0], s.rights[s0]);
    add(s.tag[s0], s.lefts[s0], s.rights[s0]);
    add(s.word[b0], s.lefts[b0]);
    add(s.tag[b0], s.lefts[b0], s.tag[s0]);
    add(s.word[s1], s.lefts[s1], s.rights[s1]);
    add(s.tag[s1], s.lefts[s1], s.rights[s1]);
    add(Math.min(3, s.depth()), s.tag[b0], s.tag[s0]);
  }

  private void between(ParserState s, int s0, int s1, int b0) {
    int ahead = s.between(s0, b0);
    int below = s.between(s1, s0);
    int two = s.tag[s0] * 64 + s.tag[b0];
    add(ahead, two);
    add(ahead, s.word[s0], s.tag[b0]);
    add(ahead, s.word[b0], s.tag[s0]);
    add(below, s.tag[s1], s.tag[s0]);
    add(below, s.word[s0], s.tag[s1]);
    add(below, two, s.tag[s1]);
    add(s.finiteAhead(), two, s.tag[s1]);
    add(s.finiteAhead(), s.word[s0], s.tag[b0]);
    add(ahead, two, s.tag[s.ahead(1)]);
    add(two, s.tag[s.ahead(3)], s.tag[s.ahead(1)] * 64 + s.tag[s.ahead(2)]);
  }

  private static int distance(int from, int to) {
    int far = to - from;
    return far < 5 ? far : far < 8 ? 5 : far < 14 ? 6 : 7;
  }
}
