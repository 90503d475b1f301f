package org.claimtrace.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.read.format.Origin;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * The text that is being written, and where each of its characters stands in the page. White space
 * is collapsed: a run of it is one space, or a line break if a {@code <br>} is in it.
 */
final class Sheet {
  /** Nothing is pending. */
  private static final char NONE = 0;

  private final StringBuilder text;
  private int[] runs = new int[96];
  private int used;
  private String apart = "";

  /** Where the open stretch of text begins, or -1. */
  private int from = -1;

  private char pending = NONE;
  private int pendingAt = -1;

  /** Where the last mark ends, which brings its own space. */
  private int marked = -1;

  /** For a text of about this length, so that it need not be copied as it grows. */
  Sheet(int length) {
    this.text = new StringBuilder(length);
  }

  /**
   * Begins a stretch of text.
   *
   * @param separator what parts it from the text before, if any comes
   */
  void open(String separator) {
    apart = text.length() == 0 ? "" : separator;
    from = -1;
    pending = NONE;
  }

  /** Whether the open stretch has no text yet. */
  boolean isBlank() {
    return from < 0;
  }

  /** Where the next character will stand, white space before it left out. */
  int next() {
    return from < 0 ? text.length() + apart.length() : text.length() + (pending == NONE ? 0 : 1);
  }

  /** Where the text ends now, white space that may follow left out. */
  int end() {
    return text.length();
  }

  /** A character, and its place in the page, or -1 if it does not stand there as it is. */
  void add(char c, int at) {
    if (isSpace(c)) {
      space(c == ' ' ? at : -1);
    } else if (!isInvisible(c)) {
      if (from < 0) {
        text.append(apart);
        from = text.length();
      } else if (pending != NONE) {
        put(pending, pendingAt);
      }
      pending = NONE;
      put(c, at);
    }
  }

  /** Words that hold no white space but single spaces, and stand in the page as they are. */
  void add(char[] words, int start, int end, int at) {
    add(words[start], at);
    text.append(words, start + 1, end - start - 1);
    runs[used - 1] += end - start - 1;
  }

  /** White space, and its place if it is a space in the page too. */
  void space(int at) {
    if (pending == NONE && marked != text.length()) {
      pending = ' ';
      pendingAt = at;
    }
  }

  void lineBreak() {
    pending = '\n';
    pendingAt = -1;
  }

  boolean isAtLineBreak() {
    return pending == '\n';
  }

  /** Words that are not the page's, as the mark between cells. */
  void mark(String words) {
    if (from < 0) {
      text.append(apart);
      from = text.length();
    }
    pending = NONE;
    text.append(words);
    marked = text.length();
  }

  /** Ends the stretch; its range without white space around, maybe empty. */
  Range close() {
    Range range =
        from < 0 ? new Range(text.length(), text.length()) : Chars.trim(text, from, text.length());
    if (from >= 0 && range.to() < text.length()) {
      cut(range.isEmpty() ? from : range.to());
    }
    from = -1;
    pending = NONE;
    return range;
  }

  /** Takes back everything from a place on. */
  void cut(int length) {
    text.setLength(length);
    while (used > 0 && runs[used - 3] >= length) {
      used -= 3;
    }
    if (used > 0) {
      runs[used - 1] = Math.min(runs[used - 1], length - runs[used - 3]);
    }
  }

  /** Writes a stretch anew in other characters, which do not stand in the page. */
  void rewrite(int start, String words) {
    char space = pending;
    cut(start);
    pending = NONE;
    text.append(words);
    pending = space;
    pendingAt = -1;
  }

  String in(Range range) {
    return text.substring(range.from(), range.to());
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }

  char at(int index) {
    return text.charAt(index);
  }

  String from(int start) {
    return start >= text.length() ? "" : text.substring(start);
  }

  String text() {
    return text.toString();
  }

  Origin origin(String source) {
    List<Origin.Run> all = new ArrayList<>(used / 3);
    for (int i = 0; i < used; i += 3) {
      all.add(new Origin.Run(runs[i], runs[i + 1], runs[i + 2]));
    }
    return new Origin(source, all);
  }

  private void put(char c, int at) {
    int here = text.length();
    text.append(c);
    if (at < 0) {
      return;
    }
    boolean goesOn =
        used > 0
            && runs[used - 3] + runs[used - 1] == here
            && runs[used - 2] + runs[used - 1] == at;
    if (goesOn) {
      runs[used - 1]++;
    } else {
      runs = used + 3 > runs.length ? Arrays.copyOf(runs, runs.length * 2) : runs;
      runs[used++] = here;
      runs[used++] = at;
      runs[used++] = 1;
    }
  }

  /** White space in HTML, and the spaces that do not break. */
  private static boolean isSpace(char c) {
    return c == ' '
        || (c <= '\r' && c >= '\t')
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  /** Where a word may or must not be broken; no part of it. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == 0;
  }
}
