package org.claimtrace.query.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Wrap {
  private Wrap() {}

  /**
   * Breaks at blanks where it can, inside a word where it must.
   *
   * @param text without line breaks
   * @param columns at most so wide, at least 2
   * @return at least one line
   */
  public static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (DisplayWidth.of(rest) > columns) {
      int hard = DisplayWidth.fitting(rest, columns);
      int blank = rest.lastIndexOf(' ', hard);
      int cut = blank > 0 ? blank : hard;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }
}
