package org.claimtrace.read.sentence;

/** Whether a place lies inside brackets that were opened in the same sentence and close soon. */
final class Brackets {
  /** Further away a bracket is more likely forgotten than open. */
  private static final int REACH = 400;

  private final String text;
  private final int to;
  private int depth;
  private int opened;

  Brackets(String text, int to) {
    this.text = text;
    this.to = to;
  }

  void reset() {
    depth = 0;
  }

  void pass(int from, int end) {
    for (int i = from; i < end; i++) {
      pass(i);
    }
  }

  void pass(int i) {
    char c = text.charAt(i);
    if (c == '(' || c == '[') {
      opened = depth++ == 0 ? i : opened;
    } else if (c == ')' || c == ']') {
      depth = Math.max(0, depth - 1);
    }
  }

  boolean holds(int at) {
    if (depth == 0 || at - opened > REACH) {
      return false;
    }
    int open = depth;
    for (int i = at; i < Math.min(to, at + REACH); i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (open == 0) {
        return true;
      }
    }
    return false;
  }
}
