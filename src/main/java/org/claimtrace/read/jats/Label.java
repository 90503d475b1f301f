package org.claimtrace.read.jats;

/** Labels of references and items: {@code 3}, {@code [3]}, {@code 3.}, {@code (3)}. */
final class Label {
  private static final int LONGEST = 4;

  private Label() {}

  /** The number that a label is, without the marks around it; empty if it is anything else. */
  static String digits(String label) {
    int from = 0;
    while (from < label.length() && isMark(label.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < label.length() && label.charAt(to) >= '0' && label.charAt(to) <= '9') {
      to++;
    }
    for (int i = to; i < label.length(); i++) {
      if (!isMark(label.charAt(i))) {
        return "";
      }
    }
    return to - from <= LONGEST ? label.substring(from, to) : "";
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c);
  }
}
