package org.claimtrace.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * The cells of a table's row in one line, parted by a bar as those of web pages are.
 *
 * @param words all of them
 * @param places where each cell is in the words, without white space around
 */
record TableCells(MarkdownText words, List<Range> places) {
  static final String BAR = " | ";

  static TableCells of(TableRow row) {
    MarkdownText words = MarkdownText.literal("");
    List<Range> places = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      places.add(words.join(places.isEmpty() ? "" : BAR, MarkdownText.of(cell)));
    }
    return new TableCells(words, places);
  }

  boolean isBlank() {
    return places.stream().allMatch(Range::isEmpty);
  }

  /** Where the cells are when the words, white space around left out, stand in a piece. */
  List<Range> within(Range piece) {
    String all = words.text();
    int moved = piece.from() - Chars.trim(all, 0, all.length()).from();
    return places.stream()
        .map(
            cell -> new Range(inside(piece, cell.from() + moved), inside(piece, cell.to() + moved)))
        .toList();
  }

  private static int inside(Range piece, int at) {
    return Math.max(piece.from(), Math.min(at, piece.to()));
  }

  /** Cells with the header of their column, if that has words. */
  static List<Row.Cell> under(List<Range> headers, List<Range> cells) {
    List<Row.Cell> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean headed = i < headers.size() && !headers.get(i).isEmpty();
      all.add(new Row.Cell(cells.get(i), headed ? List.of(headers.get(i)) : List.of()));
    }
    return all;
  }
}
