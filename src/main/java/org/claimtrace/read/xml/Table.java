package org.claimtrace.read.xml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.text.Range;

/**
 * A table of rows with cells ({@code thead}, {@code tr}, {@code th}, {@code td}, spans). A cell
 * stands under the header cells of its columns, and beside those of its row.
 */
public final class Table {
  /** No table is wider; a span of a billion is an attack. */
  private static final int WIDEST = 100;

  /** Header cells above one column. */
  private static final int HIGHEST = 12;

  private final Flow flow;
  private final Consumer<Element> cells;
  private final List<List<Range>> headers = new ArrayList<>();
  private final List<Integer> busy = new ArrayList<>();

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
    List<Written> written = new ArrayList<>();
    flow.begin(BlockKind.TABLE_ROW, 0, row.line());
    int column = 0;
    for (Element cell : row.all("td", "th")) {
      column = free(column);
      if (!written.isEmpty()) {
        flow.verbatim(" | ");
      }
      int from = flow.mark();
      cells.accept(cell);
      int width = Math.min(span(cell, "colspan"), Math.max(1, WIDEST - column));
      boolean heads = head || cell.name().equals("th");
      written.add(new Written(flow.trimmed(from, flow.here()), column, width, heads));
      occupy(column, width, span(cell, "rowspan"));
      column += width;
    }
    busy.replaceAll(rows -> Math.max(0, rows - 1));
    if (isEmpty(written)) {
      flow.drop();
      return;
    }
    flow.end(it -> it).ifPresent(piece -> add(piece, written, head));
  }

  private static boolean isEmpty(List<Written> row) {
    for (Written cell : row) {
      if (!cell.range.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void add(int piece, List<Written> written, boolean head) {
    Range row = flow.piece(piece).range();
    boolean onlyHeads = true;
    List<Range> beside = new ArrayList<>(0);
    for (Written cell : written) {
      onlyHeads &= head || cell.heads;
      if (cell.heads && !cell.range.isEmpty() && beside.size() < HIGHEST) {
        beside.add(cell.range);
      }
    }
    List<Row.Cell> list = new ArrayList<>(written.size());
    for (Written cell : written) {
      List<Range> over = over(cell, onlyHeads ? List.of() : beside);
      list.add(new Row.Cell(inside(row, cell.range), over));
    }
    if (onlyHeads) {
      written.forEach(this::remember);
    }
    flow.row(new Row(piece, list));
  }

  /** The header cells of a cell; mostly those of its column, which are not copied then. */
  private List<Range> over(Written cell, List<Range> beside) {
    List<Range> first = headers(cell.column);
    if (cell.width == 1 && beside.isEmpty() && !first.contains(cell.range)) {
      return first;
    }
    Set<Range> over = new LinkedHashSet<>(first);
    for (int i = cell.column + 1; i < cell.column + cell.width; i++) {
      over.addAll(headers(i));
    }
    over.addAll(beside);
    over.remove(cell.range);
    return List.copyOf(over);
  }

  private List<Range> headers(int column) {
    return column < headers.size() ? headers.get(column) : List.of();
  }

  private void remember(Written cell) {
    for (int i = cell.column; i < cell.column + cell.width && !cell.range.isEmpty(); i++) {
      while (headers.size() <= i) {
        headers.add(List.of());
      }
      List<Range> known = headers.get(i);
      if (known.size() < HIGHEST && !known.contains(cell.range)) {
        List<Range> more = new ArrayList<>(known);
        more.add(cell.range);
        headers.set(i, List.copyOf(more));
      }
    }
  }

  /** The next column that no cell from above reaches down into. */
  private int free(int column) {
    int free = column;
    while (free < busy.size() && busy.get(free) > 0) {
      free++;
    }
    return free;
  }

  private void occupy(int column, int width, int rows) {
    for (int i = column; i < column + width && i < WIDEST; i++) {
      while (busy.size() <= i) {
        busy.add(0);
      }
      busy.set(i, rows);
    }
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

  /** A cell as written. */
  private record Written(Range range, int column, int width, boolean heads) {}
}
