package org.claimtrace.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/** Finds citation markers: {@code [3]}, {@code [1-4,7]}, superscript digits. */
public final class Markers {
  private static final int LONGEST = 300;

  /** What stands before numbers in brackets that are results, not citations. */
  private static final Set<String> RESULTS =
      Set.of("ci", "iqr", "sd", "se", "range", "interval", "median", "mean", "quartiles");

  /** What a raised digit makes a power of, not a citation. */
  private static final Set<String> UNITS =
      Set.of(
          "m", "cm", "mm", "km", "dm", "nm", "µm", "μm", "s", "min", "h", "ft", "in", "kg", "x",
          "r", "χ", "η");

  private final Set<String> known;

  /**
   * Markers of an article.
   *
   * @param known the keys of its references; a year in brackets is a citation only if it is one
   */
  public Markers(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /**
   * The markers in a block.
   *
   * @param text the article's text
   * @param block a range of it
   * @return the markers, in order
   */
  public List<Marker> in(String text, Range block) {
    List<Marker> markers = new ArrayList<>();
    int i = block.from();
    while (i < block.to()) {
      char c = text.charAt(i);
      int end = i;
      Optional<Marker> marker = Optional.empty();
      if (c == '[' && i + 1 < block.to() && isFootnote(text, i + 1)) {
        end = labelEnd(text, i + 2, block.to());
        marker = footnote(text, block, i, end);
      } else if (c == '[') {
        end = digitsEnd(text, i + 1, block.to());
        marker = bracketed(text, block, i, end);
      } else if (Chars.superscript(c) >= 0) {
        end = raisedEnd(text, i, block.to());
        marker = raised(text, block, i, end);
      }
      marker.ifPresent(markers::add);
      i = Math.max(end, i + 1);
    }
    return markers;
  }

  /** {@code [^doe]}; those with a number are read as any number is. */
  private static boolean isFootnote(String text, int at) {
    return text.charAt(at) == '^'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static int labelEnd(String text, int from, int to) {
    int end = from;
    while (end < Math.min(to, from + LONGEST)
        && (Character.isLetterOrDigit(text.charAt(end)) || "_.:-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private Optional<Marker> footnote(String text, Range block, int from, int end) {
    boolean closed = end < block.to() && text.charAt(end) == ']';
    String label = text.substring(from + 2, end);
    return closed && known.contains(label)
        ? Optional.of(new Marker(new Range(from, end + 1), List.of(label)))
        : Optional.empty();
  }

  private static int digitsEnd(String text, int from, int to) {
    int end = from < to && text.charAt(from) == '^' ? from + 1 : from; // a footnote's mark
    int last = Math.min(to, from + LONGEST);
    while (end < last && isInside(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(char c) {
    return Chars.isDigit(c) || Chars.isSpace(c) || Chars.isDash(c) || c == ',' || c == ';';
  }

  private Optional<Marker> bracketed(String text, Range block, int from, int end) {
    if (end == from + 1 || end >= block.to() || text.charAt(end) != ']') {
      return Optional.empty();
    }
    Range range = new Range(from, end + 1);
    int digits = text.charAt(from + 1) == '^' ? from + 2 : from + 1;
    return Numbers.of(text.substring(digits, end))
        .filter(keys -> keys.stream().allMatch(this::canBeKey))
        .filter(keys -> !RESULTS.contains(wordBefore(text, block.from(), from)))
        .map(keys -> new Marker(range, keys));
  }

  /** From 1000 on it is more likely a year. */
  private boolean canBeKey(String key) {
    return key.length() < 4 || known.contains(key);
  }

  private static int raisedEnd(String text, int from, int to) {
    int end = from;
    while (end < to && end < from + LONGEST) {
      char c = text.charAt(end);
      boolean joins = Chars.isDash(c) || c == ',';
      boolean goesOn = joins && end + 1 < to && Chars.superscript(text.charAt(end + 1)) >= 0;
      if (Chars.superscript(c) < 0 && !goesOn) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Not a power (10⁹, m²), not an isotope (¹³C), not a charge (Ca²⁺). */
  private Optional<Marker> raised(String text, Range block, int from, int end) {
    boolean power = from == block.from() || Character.isDigit(text.charAt(from - 1));
    boolean joined = end < block.to() && Character.isLetter(text.charAt(end));
    boolean charge = end < block.to() && "⁺⁻+".indexOf(text.charAt(end)) >= 0;
    boolean sign =
        from > block.from()
            && (Chars.isSpace(text.charAt(from - 1)) || "⁻-−".indexOf(text.charAt(from - 1)) >= 0);
    if (power || joined || charge || sign || isUnit(text, block.from(), from)) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < end; i++) {
      int digit = Chars.superscript(text.charAt(i));
      digits.append(digit < 0 ? text.charAt(i) : (char) ('0' + digit));
    }
    return Numbers.of(digits.toString())
        .filter(keys -> keys.stream().allMatch(this::canBeKey))
        .map(keys -> new Marker(new Range(from, end), keys));
  }

  private static boolean isUnit(String text, int from, int at) {
    return UNITS.contains(wordBefore(text, from, at));
  }

  private static String wordBefore(String text, int from, int at) {
    int end = at;
    while (end > from
        && (Chars.isSpace(text.charAt(end - 1)) || ",:=".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    int start = end;
    while (start > from && end - start < 12 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
