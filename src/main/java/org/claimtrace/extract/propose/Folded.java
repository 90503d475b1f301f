package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;

/**
 * A passage in which words are found whatever kind of white space, quotation mark or dash they are
 * written with. Nothing else is folded: not case, not digits, not letters. Offsets: code points.
 */
final class Folded {
  private final String text;
  private final int[] at;

  private Folded(String text, int[] at) {
    this.text = text;
    this.at = at;
  }

  static Folded of(SourceText source, Span span) {
    return fold(source.slice(span), span.start());
  }

  /** Words as they are looked for, without white space around them. */
  static String of(String words) {
    return fold(words, 0).text.strip();
  }

  private static Folded fold(String raw, int start) {
    StringBuilder out = new StringBuilder(raw.length());
    int[] at = new int[raw.length() + 1];
    int offset = start;
    for (int i = 0; i < raw.length(); offset++) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      int folded = sign(c);
      if (folded == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        continue;
      }
      at[out.length()] = offset;
      out.appendCodePoint(folded);
      at[out.length() - 1] = offset;
    }
    at[out.length()] = offset;
    return new Folded(out.toString(), at);
  }

  private static int sign(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x60, 0xB4 -> '\'';
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> '"';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
      default -> c;
    };
  }

  /** Every place of whole words; none inside a longer word or number. */
  List<Span> all(String words) {
    String sought = of(words);
    List<Span> found = new ArrayList<>();
    int i = sought.isEmpty() ? -1 : text.indexOf(sought);
    while (i >= 0) {
      int end = i + sought.length();
      if (isBoundary(i) && isBoundary(end)) {
        found.add(new Span(at[i], endOf(end)));
      }
      i = text.indexOf(sought, i + 1);
    }
    return found;
  }

  /** Whether the words would stand here if all numbers were the same. */
  boolean holdsButForNumbers(String words) {
    String bare = numberless(of(words));
    return !bare.isEmpty() && !bare.equals(of(words)) && numberless(text).contains(bare);
  }

  private static String numberless(String folded) {
    return folded.replaceAll("\\d+(?:[.,]\\d+)*", "0");
  }

  /** The offset behind the last character, before white space that was folded away. */
  private int endOf(int end) {
    int last = text.codePointBefore(end);
    return at[end - Character.charCount(last)] + 1;
  }

  private boolean isBoundary(int i) {
    if (i == 0 || i == text.length()) {
      return true;
    }
    int before = text.codePointBefore(i);
    int behind = text.codePointAt(i);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind)) {
      return false;
    }
    return !isPointBetweenDigits(i) && !isPointBetweenDigits(i - 1);
  }

  /** "1.5" and "1,200" are one number each. */
  private boolean isPointBetweenDigits(int i) {
    return i > 0
        && i + 1 < text.length()
        && (text.charAt(i) == '.' || text.charAt(i) == ',')
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }
}
