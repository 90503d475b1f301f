package org.claimtrace.read.xml;

/** XML's white space: only four characters, which mean nothing but a blank. */
final class Spaces {
  private Spaces() {}

  /** Others, as the no-break space, are the author's and stay. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Most texts have nothing to change, and are given back as they are. */
  static String single(String text) {
    return isSingle(text) ? text : rewritten(text);
  }

  /** Whether all white space is single blanks. */
  static boolean isSingle(String text) {
    boolean after = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (space && (after || c != ' ')) {
        return false;
      }
      after = space;
    }
    return true;
  }

  private static String rewritten(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        single.append(c);
      } else if (!before) {
        single.append(' ');
      }
      before = space;
    }
    return single.toString();
  }
}
