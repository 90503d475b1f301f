package org.claimtrace.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.read.text.Range;

/**
 * Lines of plain text that belong together.
 *
 * @param lines one or more, in order
 * @param mark what makes it an item of a list
 */
record Chunk(List<Line> lines, Optional<ListMark> mark) {
  /** Joins the lines that an editor broke. */
  static List<Chunk> all(List<Line> lines) {
    Wrapping wrapping = new Wrapping(lines);
    List<Chunk> chunks = new ArrayList<>();
    int lastNumber = 0;
    for (int i = 0; i < lines.size(); ) {
      Line first = lines.get(i);
      Optional<ListMark> mark = ListMark.of(first.text());
      int end = i + 1;
      while (end < lines.size()
          && continues(lines, i, end, mark.isPresent(), wrapping, lastNumber)) {
        end++;
      }
      chunks.add(new Chunk(List.copyOf(lines.subList(i, end)), mark));
      lastNumber = mark.map(ListMark::value).filter(n -> n > 0).orElse(lastNumber);
      i = end;
    }
    return chunks;
  }

  private static boolean continues(
      List<Line> lines, int first, int at, boolean item, Wrapping wrapping, int lastNumber) {
    Line line = lines.get(at);
    Line before = lines.get(at - 1);
    if (line.afterBlank() || before.underline() > 0 || line.underline() > 0) {
      return false;
    }
    boolean goesOn = wrapping.goesOn(at - 1);
    Optional<ListMark> mark = ListMark.of(line.text());
    if (mark.isPresent()) {
      return isStrayNumber(mark.get(), item, lastNumber) && goesOn && !before.ends();
    }
    return goesOn || (item && line.indent() > lines.get(first).indent());
  }

  /** A wrapped line may begin with a number and a stop; an item's number follows another's. */
  private static boolean isStrayNumber(ListMark mark, boolean item, int lastNumber) {
    boolean follows = mark.value() == 1 || mark.value() == lastNumber + 1;
    return !item && mark.isNumbered() && !mark.bracketed() && !follows;
  }

  boolean isItem() {
    return mark.isPresent();
  }

  boolean isNumbered() {
    return mark.isPresent() && mark.get().isNumbered();
  }

  boolean afterBlank() {
    return first().afterBlank();
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Its text without the mark, line ends as single spaces. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      words.append(words.isEmpty() ? "" : " ").append(line.text());
    }
    return words.substring(mark.map(ListMark::length).orElse(0));
  }

  Range range() {
    int skip = mark.map(ListMark::length).orElse(0);
    return new Range(first().range().from() + skip, last().range().to());
  }
}
