package org.claimtrace.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.format.Link;
import org.claimtrace.read.format.Origin;
import org.claimtrace.read.format.Piece;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;

/**
 * Raises the number of a link to a reference that is glued to the words before: some pages leave
 * that to their style sheets, and {@code fell<a href="#r1">1</a>} would read as {@code fell1}.
 */
final class BareLinks {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  /** How much may part two numbers of one citation. */
  private static final int MOST_BETWEEN = 3;

  private static final int LONGEST_MARKER = 300;

  private BareLinks() {}

  /**
   * Raises them; each digit stays one character, so that all places stay the same.
   *
   * @param layout what a format read
   * @param pieces its pieces, references marked
   * @return the same layout if there are none
   */
  static Layout raise(Layout layout, List<Piece> pieces) {
    Set<String> targets = new HashSet<>();
    pieces.stream()
        .filter(piece -> piece.kind() == BlockKind.REFERENCE)
        .forEach(piece -> piece.anchors().forEach(name -> targets.add("#" + name)));
    if (targets.isEmpty()) {
      return layout;
    }
    StringBuilder text = new StringBuilder(layout.text());
    List<Range> raised = new ArrayList<>();
    int end = -1;
    for (Link link : layout.links()) {
      Range range = link.range();
      if (targets.contains(link.target()) && isBare(text, range, end)) {
        for (int i = range.from(); i < range.to(); i++) {
          text.setCharAt(i, Chars.raised(text.charAt(i)));
        }
        raised.add(range);
        end = range.to();
      }
    }
    return raised.isEmpty() ? layout : with(layout, text.toString(), raised);
  }

  /**
   * Whether a link is a number of nothing but its place.
   *
   * @param end where the last raised number ends, or -1
   */
  private static boolean isBare(CharSequence text, Range range, int end) {
    int from = range.from();
    if (from == 0
        || !NUMBER.matcher(text.subSequence(from, range.to())).matches()
        || (range.to() < text.length() && Character.isLetterOrDigit(text.charAt(range.to())))
        || isInBrackets(text, from)) {
      return false;
    }
    if (end >= 0
        && from > end
        && from - end <= MOST_BETWEEN
        && text.subSequence(end, from).toString().matches("\\s?[,;–-]\\s?")) {
      return true;
    }
    char before = text.charAt(from - 1);
    // behind a comma between figures a number is one more figure
    boolean comma =
        ",;:".indexOf(before) >= 0 && from > 1 && Character.isLetter(text.charAt(from - 2));
    return comma || Character.isLetterOrDigit(before) || ".!?%)]\"”’".indexOf(before) >= 0;
  }

  /** Numbers and marks back to an opening bracket: it says already that they are a citation. */
  private static boolean isInBrackets(CharSequence text, int from) {
    int at = from - 1;
    int last = Math.max(0, from - LONGEST_MARKER);
    while (at >= last
        && (Character.isDigit(text.charAt(at)) || " ,;–-".indexOf(text.charAt(at)) >= 0)) {
      at--;
    }
    return at >= 0 && (text.charAt(at) == '[' || text.charAt(at) == '(');
  }

  private static Layout with(Layout layout, String text, List<Range> raised) {
    Optional<Origin> origin =
        layout.origin().map(o -> new Origin(o.source(), without(o.runs(), raised)));
    return new Layout(
        text,
        layout.pieces(),
        layout.links(),
        layout.rows(),
        layout.publication(),
        layout.id(),
        origin,
        layout.warnings());
  }

  /** What was raised does not stand in the source as it is. Both in order. */
  private static List<Origin.Run> without(List<Origin.Run> runs, List<Range> raised) {
    List<Origin.Run> left = new ArrayList<>(runs.size() + raised.size());
    int first = 0;
    for (Origin.Run run : runs) {
      int from = run.text();
      int end = run.text() + run.length();
      while (first < raised.size() && raised.get(first).to() <= from) {
        first++;
      }
      for (int i = first; i < raised.size() && raised.get(i).from() < end; i++) {
        add(left, run, from, raised.get(i).from());
        from = Math.min(end, raised.get(i).to());
      }
      add(left, run, from, end);
    }
    return left;
  }

  private static void add(List<Origin.Run> runs, Origin.Run of, int from, int to) {
    if (from < to) {
      runs.add(new Origin.Run(from, of.source() + from - of.text(), to - from));
    }
  }
}
