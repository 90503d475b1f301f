package org.claimtrace.eval;

import java.util.ArrayList;
import java.util.List;

/** Text cut to fit a terminal. Widths count code points. */
final class TextLines {
  /** Columns of a line. */
  static final int WIDTH = 100;

  private TextLines() {}

  /** A name in a column of a table: filled up with spaces, or cut with an ellipsis. */
  static String pad(String name, int width) {
    int length = name.codePointCount(0, name.length());
    return length <= width
        ? name + " ".repeat(width - length)
        : name.substring(0, name.offsetByCodePoints(0, width - 1)) + "…";
  }

  /** Lines that begin with the head, the later ones with as many spaces; long words are cut. */
  static List<String> wrap(String head, String text) {
    List<String> lines = new ArrayList<>();
    String start = head;
    String rest = text;
    while (start.length() + rest.codePointCount(0, rest.length()) > WIDTH) {
      int end = rest.offsetByCodePoints(0, WIDTH - start.length());
      int space = rest.lastIndexOf(' ', end);
      int cut = space > 0 ? space : end;
      lines.add(start + rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
      start = " ".repeat(head.length());
    }
    lines.add(start + rest);
    return List.copyOf(lines);
  }
}
