package org.claimtrace.read.plain;

import java.util.List;

/**
 * Tells lines that an editor broke to a width from lines that are paragraphs of their own. A break
 * is an editor's if the next word had no room left on the line.
 */
final class Wrapping {
  /** No editor's width is larger; a longer line is a paragraph. */
  private static final int WIDEST = 120;

  /** Below this a line without a full stop is as likely a heading. */
  private static final int NARROWEST = 40;

  /** Hyphenation and ragged breaks leave this much room. */
  private static final int SLACK = 8;

  private final List<Line> lines;
  private final int[] width;
  private final boolean wrapped;

  Wrapping(List<Line> lines) {
    this.lines = lines;
    this.width = widths(lines);
    this.wrapped = isWrapped(lines);
  }

  /** Whether line {@code i} goes on in line {@code i + 1}; both are of one run without blanks. */
  boolean goesOn(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    boolean early = early(i);
    if (!line.ends() && next.beginsLower()) {
      return !(early && HeadingForm.fits(line.text())) || line.length() >= NARROWEST;
    }
    if (!wrapped || line.length() > WIDEST) {
      return false;
    }
    if (next.indent() > line.indent() + 1 && line.ends()) {
      return false;
    }
    if (early) {
      return !line.ends() && !HeadingForm.fits(line.text()) && line.length() * 2 >= width[i];
    }
    boolean heading = !lastOfRun(i + 1) && early(i + 1) && HeadingForm.fits(next.text());
    return !(heading && line.ends());
  }

  private boolean lastOfRun(int i) {
    return i + 1 == lines.size() || lines.get(i + 1).afterBlank();
  }

  /** Whether the next word would have fitted on line {@code i}. */
  private boolean early(int i) {
    return lines.get(i).length() + 1 + lines.get(i + 1).firstWord() + SLACK < width[i];
  }

  /** For each line the longest of its run, as far as it can be a width. */
  private static int[] widths(List<Line> lines) {
    int[] width = new int[lines.size()];
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size() || lines.get(i + 1).afterBlank();
      if (last) {
        int widest = 0;
        for (int j = from; j <= i; j++) {
          widest =
              lines.get(j).length() > WIDEST ? widest : Math.max(widest, lines.get(j).length());
        }
        java.util.Arrays.fill(width, from, i + 1, widest);
        from = i + 1;
      }
    }
    return width;
  }

  /** One line broken inside a sentence shows that the text is wrapped. */
  private static boolean isWrapped(List<Line> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      boolean inside = !next.afterBlank() && !line.ends() && next.beginsLower();
      if (inside && line.length() >= NARROWEST && line.length() <= WIDEST) {
        return true;
      }
    }
    return false;
  }
}
