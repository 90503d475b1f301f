package org.claimtrace.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/** Cuts plain text into lines, at LF, CR, CRLF and Unicode's own line ends. */
final class Lines {
  private final List<Line> lines = new ArrayList<>();
  private boolean blank = true;
  private int number;

  private Lines() {}

  static List<Line> of(String text) {
    Lines all = new Lines();
    int from = 0;
    while (from < text.length()) {
      int end = from;
      while (end < text.length() && "\n\r\f\u0085\u2028\u2029".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      boolean pair = text.startsWith("\r\n", end);
      all.add(text, from, end, end < text.length() && text.charAt(end) == '\f');
      from = end + (pair ? 2 : 1);
    }
    return all.lines;
  }

  private void add(String text, int from, int to, boolean pageEnds) {
    number++;
    Range range = Chars.trim(text, from, to);
    int rule = range.isEmpty() ? 0 : rule(text, range);
    if (range.isEmpty() || rule > 0) {
      if (rule > 0 && !blank) {
        underlineLast(rule);
      }
      blank = true;
    } else {
      lines.add(new Line(number, range, range.in(text), range.from() - from, blank, 0));
      blank = pageEnds;
    }
  }

  private void underlineLast(int level) {
    Line last = lines.remove(lines.size() - 1);
    lines.add(
        new Line(
            last.number(), last.range(), last.text(), last.indent(), last.afterBlank(), level));
  }

  /** 1 for a line of three or more "=", 2 for "-", "~", "_" or "*"; else 0. */
  private static int rule(String text, Range range) {
    char c = text.charAt(range.from());
    if (range.to() - range.from() < 3 || "=-~_*".indexOf(c) < 0) {
      return 0;
    }
    for (int i = range.from(); i < range.to(); i++) {
      if (text.charAt(i) != c) {
        return 0;
      }
    }
    return c == '=' ? 1 : 2;
  }
}
