package org.claimtrace.read.sentence;

import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * A place where a sentence may end.
 *
 * @param run the stop or stops themselves, as {@code .} or {@code ?!}
 * @param end behind the quotes, brackets and citation markers that belong to the sentence
 * @param next where the next sentence would begin; the block's end if there is none
 */
record Stop(Range run, int end, int next) {
  private static final int LONGEST_MARKER = 200;

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '‽';
  }

  /** Reads what follows a stop at {@code i}. */
  static Stop at(String text, int i, int to) {
    int run = i;
    while (run < to && isStop(text.charAt(run))) {
      run++;
    }
    int end = markers(text, lostMarker(text, i, closers(text, run, to), to), to);
    return new Stop(new Range(i, run), end, skipSpace(text, end, to));
  }

  boolean isSpaced() {
    return next > end;
  }

  private static int closers(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.isCloser(text.charAt(i)) && !opens(text, i, to)) {
      i++;
    }
    return i;
  }

  /** A straight quote or asterisk right before a letter opens what follows. */
  private static boolean opens(String text, int i, int to) {
    return Chars.isOpener(text.charAt(i))
        && i + 1 < to
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** "reduced.3 The next": a superscript that lost its place. Behind it, or {@code from}. */
  private static int lostMarker(String text, int stop, int from, int to) {
    boolean word = stop >= 2 && Character.isLowerCase(text.charAt(stop - 1));
    int end = from;
    while (end < to && end - from < 12 && isInLostMarker(text.charAt(end))) {
      end++;
    }
    boolean digits = end > from && Chars.isDigit(text.charAt(from));
    boolean ends =
        end + 1 < to
            && Chars.isSpace(text.charAt(end))
            && Character.isUpperCase(text.charAt(end + 1));
    return word && digits && ends && from == stop + 1 ? end : from;
  }

  private static boolean isInLostMarker(char c) {
    return Chars.isDigit(c) || Chars.isDash(c) || c == ',';
  }

  /** Citation markers behind the stop belong to the sentence that they follow. */
  private static int markers(String text, int from, int to) {
    int end = from;
    while (true) {
      int at = skipSpace(text, end, to);
      int behind = marker(text, at, to);
      if (behind < 0 && at == end) {
        behind = attached(text, end, to);
      }
      if (behind < 0 || (at > end && !endsThere(text, behind, to))) {
        return end;
      }
      end = behind;
    }
  }

  /**
   * "[Level of evidence: II]" right behind the stop or its marker, and another marker behind a
   * semicolon. Behind it, or -1.
   */
  private static int attached(String text, int i, int to) {
    if (i + 1 < to && ";,".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == '[') {
      return text.charAt(i - 1) == ']' ? marker(text, i + 1, to) : -1;
    }
    if (i >= to || text.charAt(i) != '[') {
      return -1;
    }
    int last = Math.min(to, i + LONGEST_MARKER);
    int end = i + 1;
    while (end < last && text.charAt(end) != ']' && text.charAt(end) != '[') {
      end++;
    }
    boolean closed = end < last && text.charAt(end) == ']' && end > i + 1;
    boolean goesOn = closed && end + 1 < to && ";,".indexOf(text.charAt(end + 1)) >= 0;
    return closed && (goesOn || endsThere(text, end + 1, to)) ? end + 1 : -1;
  }

  /** A marker that stands apart may as well begin a sentence: "[12] reported that". */
  private static boolean endsThere(String text, int at, int to) {
    int next = skipSpace(text, at, to);
    return next == to
        || (next > at && !Character.isLowerCase(text.codePointAt(next)))
        || text.charAt(next) == '[';
  }

  /** Behind a marker at {@code i}, or -1 if none is there. */
  private static int marker(String text, int i, int to) {
    if (i < to && Chars.superscript(text.charAt(i)) >= 0) {
      int end = i;
      while (end < to && isRaised(text, end, to)) {
        end++;
      }
      return end < to && Character.isLetter(text.charAt(end)) ? -1 : end;
    }
    if (i >= to || text.charAt(i) != '[') {
      return -1;
    }
    int end = text.startsWith("^", i + 1) ? i + 2 : i + 1;
    int digits = 0;
    int last = Math.min(to, i + LONGEST_MARKER);
    while (end < last && isInMarker(text.charAt(end))) {
      digits += Chars.isDigit(text.charAt(end)) ? 1 : 0;
      end++;
    }
    return end < last && digits > 0 && text.charAt(end) == ']' ? end + 1 : -1;
  }

  private static boolean isInMarker(char c) {
    return Chars.isDigit(c) || Chars.isSpace(c) || Chars.isDash(c) || c == ',' || c == ';';
  }

  private static boolean isRaised(String text, int i, int to) {
    char c = text.charAt(i);
    boolean joins = (Chars.isDash(c) || c == ',') && i + 1 < to;
    return Chars.superscript(c) >= 0 || (joins && Chars.superscript(text.charAt(i + 1)) >= 0);
  }

  private static int skipSpace(String text, int from, int to) {
    int i = from;
    while (i < to && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
