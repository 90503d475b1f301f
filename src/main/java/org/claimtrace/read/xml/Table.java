package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Header;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.format.TableGrid;
import org.claimtrace.read.format.TableGrid.Cell;
import org.claimtrace.read.text.Range;

/**
 * A table of rows with cells ({@code thead}, {@code tr}, {@code th}, {@code td}, spans), written
 * row by row; {@link TableGrid} tells what its cells stand under.
 */
public final class Table {
  /** No table is wider; a span of a billion is an attack. */
  private static final int WIDEST = 100;

  private final Flow flow;
  private final Consumer<Element> cells;
  private final TableGrid grid = new TableGrid();

  /**
   * A table.
   *
   * @param flow where its rows are written
   * @param cells writes what a cell holds
   */
  public Table(Flow flow, Consumer<Element> cells) {
    this.flow = flow;
    this.cells = cells;
  }

  /**
   * Writes its rows.
   *
   * @param table the element that holds them, at any depth but not in another table
   */
  public void write(Element table) {
    rows(table, false);
  }

  private void rows(Element parent, boolean head) {
    for (Element child : parent.elements()) {
      switch (child.name()) {
        case "tr" -> row(child, head);
        case "thead" -> rows(child, true);
        case "tbody", "tfoot", "table", "tgroup" -> rows(child, false);
        default -> {
          // columns, and what is not a table's
        }
      }
    }
  }

  private void row(Element row, boolean head) {
    List<Cell> written = new ArrayList<>();
    flow.begin(BlockKind.TABLE_ROW, 0, row.line());
    boolean blank = true;
    for (Element cell : row.all("td", "th")) {
      if (!written.isEmpty()) {
        flow.verbatim(" | ");
      }
      int from = flow.mark();
      cells.accept(cell);
      Range range = flow.trimmed(from, flow.here());
      int width = Math.min(span(cell, "colspan"), WIDEST);
      written.add(new Cell(range, width, span(cell, "rowspan"), header(cell, head)));
      blank &= range.isEmpty();
    }
    if (blank) {
      grid.row(written);
      flow.drop();
      return;
    }
    flow.end(it -> it).ifPresent(piece -> flow.row(new Row(piece, placed(piece, written))));
  }

  private static Header header(Element cell, boolean head) {
    if (head) {
      return Header.COLUMN;
    }
    return cell.name().equals("th") ? Header.PLACE : Header.NONE;
  }

  private List<Row.Cell> placed(int piece, List<Cell> written) {
    Range row = flow.piece(piece).range();
    written.replaceAll(
        it -> new Cell(inside(row, it.range()), it.columns(), it.rows(), it.header()));
    return grid.row(written);
  }

  private static int span(Element cell, String name) {
    String digits = cell.attribute(name);
    if (digits.isEmpty() || digits.length() > 5) {
      return 1;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return 1;
      }
    }
    return Math.max(1, Integer.parseInt(digits));
  }

  /** An empty cell at a row's end lies behind the row's last word. */
  private static Range inside(Range row, Range cell) {
    int from = Math.min(Math.max(cell.from(), row.from()), row.to());
    return new Range(from, Math.max(from, Math.min(cell.to(), row.to())));
  }
}
