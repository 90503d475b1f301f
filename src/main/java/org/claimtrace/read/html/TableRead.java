package org.claimtrace.read.html;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.read.format.Header;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.format.TableGrid;
import org.claimtrace.read.format.TableGrid.Cell;
import org.claimtrace.read.html.page.Attributes;
import org.claimtrace.read.text.Chars;
import org.claimtrace.read.text.Range;
import org.jsoup.nodes.Element;

/** A table of data while its rows are read: one piece of text for each, cells parted by a bar. */
final class TableRead {
  static final String BAR = " | ";

  private final Sheet sheet;
  private final TableGrid grid = new TableGrid();
  private final List<Cell> cells = new ArrayList<>();
  private int from;

  TableRead(Sheet sheet) {
    this.sheet = sheet;
  }

  void openRow() {
    cells.clear();
  }

  void openCell() {
    if (!cells.isEmpty()) {
      sheet.mark(BAR);
    }
    from = sheet.next();
  }

  void closeCell(Element element) {
    String words = sheet.from(from);
    Range inside = Chars.trim(words, 0, words.length());
    int start = Math.min(from, sheet.next());
    Range range = new Range(start + inside.from(), start + inside.to());
    cells.add(
        new Cell(
            range,
            span(element, "colspan", 100),
            span(element, "rowspan", 10_000),
            header(element)));
  }

  boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.range().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The row's cells, none outside its piece. */
  List<Row.Cell> closeRow(Range piece) {
    List<Cell> inside =
        cells.stream()
            .map(c -> new Cell(clamped(c.range(), piece), c.columns(), c.rows(), c.header()))
            .toList();
    cells.clear();
    return grid.row(inside);
  }

  private static Range clamped(Range range, Range piece) {
    int from = Math.max(piece.from(), Math.min(range.from(), piece.to()));
    return new Range(from, Math.max(from, Math.min(range.to(), piece.to())));
  }

  private static Header header(Element cell) {
    boolean top = cell.parent() != null && inHead(cell.parent());
    if (cell.nameIs("td")) {
      return top ? Header.COLUMN : Header.NONE;
    }
    String scope = Attributes.raw(cell, "scope");
    boolean row = scope.startsWith("row");
    return row ? Header.ROW : top || scope.startsWith("col") ? Header.COLUMN : Header.PLACE;
  }

  private static boolean inHead(Element row) {
    Element around = row.parent();
    return around != null && around.nameIs("thead");
  }

  private static int span(Element cell, String name, int most) {
    String value = Attributes.raw(cell, name).strip();
    if (value.isEmpty()) {
      return 1;
    }
    if (name.equals("rowspan") && value.equals("0")) {
      return most;
    }
    return value.matches("[1-9]\\d{0,4}") ? Math.min(most, Integer.parseInt(value)) : 1;
  }
}
