package org.claimtrace.query.trace;

import java.util.List;
import org.claimtrace.query.output.DisplayWidth;
import org.claimtrace.query.output.Wrap;

/** Lines of a tree, wrapped to the width, with the branches' lines before them. */
final class TraceLines {
  /** However deep the tree, so much is left for words. */
  private static final int LEAST = 24;

  private final TraceStyle style;
  private final StringBuilder out = new StringBuilder();

  TraceLines(TraceStyle style) {
    this.style = style;
  }

  /** What stands before a branch's first line. */
  String branch(boolean last) {
    if (style.unicode()) {
      return last ? "└─ " : "├─ ";
    }
    return last ? "`- " : "|- ";
  }

  /** What stands before a branch's other lines. */
  String trunk(boolean last) {
    if (last) {
      return "   ";
    }
    return style.unicode() ? "│  " : "|  ";
  }

  /** An empty line. */
  void blank() {
    out.append('\n');
  }

  /**
   * Adds a text.
   *
   * @param first before its first line
   * @param next before the others
   * @param paint for the text alone
   * @param text one line, however long
   */
  void add(String first, String next, Paint paint, String text) {
    String plain = style.unicode() || paint.isVerbatim() ? text : text.replace(" · ", " - ");
    int room = Math.max(LEAST, style.width() - DisplayWidth.of(first));
    List<String> lines = style.width() == 0 ? List.of(plain) : Wrap.lines(plain, room);
    for (int i = 0; i < lines.size(); i++) {
      String line = style.colour() ? paint.on(lines.get(i)) : lines.get(i);
      out.append((i == 0 ? first : next) + line).append('\n');
    }
  }

  /** All lines. */
  String text() {
    return out.toString();
  }
}
