package org.claimtrace.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrace.read.text.Range;

/**
 * Which header cells each cell of a table stands under and beside (after HTML's "forming a table"
 * and "header cells", with columns beyond the two hundredth left without headers).
 */
public final class TableGrid {
  /** Wider than any table that is read; keeps the work for each row bounded. */
  private static final int WIDEST = 200;

  /** More headers of one cell than these are a list that is marked up as headers. */
  private static final int DEEPEST = 8;

  /**
   * A cell as it is read.
   *
   * @param range where its text is
   * @param columns how many columns it spans
   * @param rows how many rows it spans
   * @param header what its markup makes of it
   */
  public record Cell(Range range, int columns, int rows, Header header) {}

  /** Cells from rows above that reach down, by column. */
  private final List<List<Range>> reaching = new ArrayList<>();

  private final List<Integer> rowsLeft = new ArrayList<>();
  private final List<List<Range>> columnHeaders = new ArrayList<>();
  private List<Range> group = List.of();
  private boolean afterData;

  /**
   * Reads the next row.
   *
   * @param cells as they stand in it, from left to right
   * @return the same cells with their headers
   */
  public List<Row.Cell> row(List<Cell> cells) {
    if (cells.stream().allMatch(cell -> cell.range().isEmpty())) {
      return placed(cells, false); // it moves on what reaches down, and says nothing else
    }
    boolean allHeaders = cells.stream().allMatch(cell -> cell.header() != Header.NONE);
    boolean whole = cells.size() == 1 && allHeaders && !columnHeaders.isEmpty();
    if (whole) {
      group = List.of(cells.get(0).range());
      return List.of(new Row.Cell(cells.get(0).range(), List.of()));
    }
    if (allHeaders && afterData) {
      columnHeaders.clear();
      group = List.of();
    }
    afterData = !allHeaders;
    return placed(cells, allHeaders);
  }

  private List<Row.Cell> placed(List<Cell> cells, boolean allHeaders) {
    List<Range> beside = new ArrayList<>();
    int[] columns = new int[cells.size()];
    int column = 0;
    for (int i = 0; i < columns.length; i++) {
      column = free(column, beside);
      columns[i] = column;
      Cell cell = cells.get(i);
      boolean row = isRowHeader(cell, allHeaders);
      if (row && !cell.range().isEmpty() && beside.size() < DEEPEST) {
        beside.add(cell.range());
      }
      reach(cell, column, row);
      column += cell.columns();
    }
    free(column, beside);
    List<Row.Cell> placed = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      placed.add(new Row.Cell(cells.get(i).range(), headers(cells.get(i), columns[i], beside)));
    }
    for (int i = 0; i < columns.length; i++) {
      if (cells.get(i).header() != Header.NONE && !isRowHeader(cells.get(i), allHeaders)) {
        addHeader(cells.get(i), columns[i]);
      }
    }
    return placed;
  }

  private static boolean isRowHeader(Cell cell, boolean allHeaders) {
    return cell.header() == Header.ROW || (cell.header() == Header.PLACE && !allHeaders);
  }

  private List<Range> headers(Cell cell, int column, List<Range> beside) {
    List<Range> above = column < columnHeaders.size() ? columnHeaders.get(column) : List.of();
    boolean alone = group.isEmpty() && beside.isEmpty();
    if (cell.columns() == 1 && (alone || cell.header() != Header.NONE)) {
      return above; // most cells of most tables: nothing is copied
    }
    List<Range> headers = new ArrayList<>(above);
    for (int c = column + 1; c < Math.min(column + cell.columns(), columnHeaders.size()); c++) {
      columnHeaders.get(c).stream().filter(h -> !headers.contains(h)).forEach(headers::add);
    }
    if (cell.header() == Header.NONE) {
      headers.addAll(group);
    }
    beside.stream()
        .filter(h -> !h.equals(cell.range()) && !headers.contains(h))
        .filter(h -> cell.header() == Header.NONE)
        .forEach(headers::add);
    return headers;
  }

  private void addHeader(Cell cell, int column) {
    int end = Math.min(column + cell.columns(), WIDEST);
    for (int c = column; c < end && !cell.range().isEmpty(); c++) {
      while (columnHeaders.size() <= c) {
        columnHeaders.add(List.of());
      }
      List<Range> above = columnHeaders.get(c);
      if (above.size() < DEEPEST) {
        columnHeaders.set(c, Stream.concat(above.stream(), Stream.of(cell.range())).toList());
      }
    }
  }

  /** The next column that no cell from above reaches into; row headers from above stay beside. */
  private int free(int column, List<Range> beside) {
    int c = column;
    while (c < rowsLeft.size() && rowsLeft.get(c) > 0) {
      rowsLeft.set(c, rowsLeft.get(c) - 1);
      for (Range header : reaching.get(c)) {
        if (beside.size() < DEEPEST && !beside.contains(header)) {
          beside.add(header);
        }
      }
      c++;
    }
    return c;
  }

  private void reach(Cell cell, int column, boolean rowHeader) {
    for (int c = column; c < Math.min(column + cell.columns(), WIDEST); c++) {
      while (rowsLeft.size() <= c) {
        rowsLeft.add(0);
        reaching.add(List.of());
      }
      rowsLeft.set(c, cell.rows() - 1);
      reaching.set(c, rowHeader && !cell.range().isEmpty() ? List.of(cell.range()) : List.of());
    }
  }
}
