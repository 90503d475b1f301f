package org.claimtrace.read.xml;

/** XML's white space: only four characters, which mean nothing but a blank. */
final class Spaces {
  private Spaces() {}

  /** Others, as the no-break space, are the author's and stay. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  /**
   * Most texts have nothing to change.
   *
   * @param all characters that neither begin nor end with white space from {@code from} to {@code
   *     to}
   */
  static String single(char[] all, int from, int to) {
    return isSingle(all, from, to) ? new String(all, from, to - from) : rewritten(all, from, to);
  }

  private static boolean isSingle(char[] all, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = all[i];
      if (c <= ' ' && isSpace(c) && (c != ' ' || (i > from && all[i - 1] == ' '))) {
        return false;
      }
    }
    return true;
  }

  private static String rewritten(char[] all, int from, int to) {
    char[] single = new char[to - from];
    int length = 0;
    boolean before = false;
    for (int i = from; i < to; i++) {
      boolean space = isSpace(all[i]);
      if (!space) {
        single[length++] = all[i];
      } else if (!before) {
        single[length++] = ' ';
      }
      before = space;
    }
    return new String(single, 0, length);
  }
}
