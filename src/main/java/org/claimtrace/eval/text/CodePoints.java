package org.claimtrace.eval.text;

import java.util.Comparator;

/** The order of texts by their code points; Java's own goes by UTF-16 units. */
public final class CodePoints {
  /** Compares code point by code point; a beginning comes before the longer text. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        // a surrogate stands for a code point above all others
        return Character.isSurrogate(a) == Character.isSurrogate(b)
            ? Character.compare(a, b)
            : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
