package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrace.Doubling;
import org.claimtrace.read.format.Header;
import org.claimtrace.read.format.Row;
import org.claimtrace.read.format.TableGrid;
import org.claimtrace.read.text.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Tables that no article has: what a cell stands beside stays bounded, and so does the time. */
class TableGridTest {
  private static final int MOST = 8;

  @Test
  void aCellStandsBesideAtMostEightHeaders() {
    List<Row.Cell> cells = new TableGrid().row(row(1_000, 1_000, 1));

    assertThat(cells).hasSize(2_000);
    for (Row.Cell cell : cells.subList(1_000, 2_000)) {
      assertThat(cell.headers()).isEqualTo(ranges(MOST));
    }
    assertThat(cells.subList(0, 1_000)).allMatch(cell -> cell.headers().isEmpty());
  }

  @Test
  void headersThatReachDownCountAmongThem() {
    TableGrid grid = new TableGrid();
    grid.row(row(6, 1, 3));
    Range own = new Range(100, 101);
    Range data = new Range(102, 103);

    List<Row.Cell> below =
        grid.row(
            List.of(
                new TableGrid.Cell(own, 1, 1, Header.ROW),
                new TableGrid.Cell(data, 1, 1, Header.NONE)));

    List<Range> headers = new ArrayList<>(ranges(6));
    headers.add(own);
    assertThat(below).last().isEqualTo(new Row.Cell(data, headers));
    grid = new TableGrid();
    grid.row(row(20, 1, 3));
    assertThat(grid.row(List.of(new TableGrid.Cell(data, 1, 1, Header.NONE))))
        .containsExactly(new Row.Cell(data, ranges(MOST)));
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void takesTimeInProportionToTheCellsOfARow() {
    double ratio = Doubling.ratio(() -> read(2_000), () -> read(4_000));

    assertThat(ratio).isLessThan(3);
  }

  /** A hundred rows of so many cells, half of them headers that reach down over all rows. */
  private static void read(int cells) {
    TableGrid grid = new TableGrid();
    List<TableGrid.Cell> row = row(cells / 2, cells / 2, 100);
    for (int i = 0; i < 100; i++) {
      assertThat(grid.row(row)).hasSize(cells);
    }
  }

  /** The n-th cell stands at 2n. */
  private static List<TableGrid.Cell> row(int headers, int data, int rows) {
    List<TableGrid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < headers + data; i++) {
      Header header = i < headers ? Header.ROW : Header.NONE;
      cells.add(new TableGrid.Cell(new Range(2 * i, 2 * i + 1), 1, rows, header));
    }
    return cells;
  }

  private static List<Range> ranges(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Range(2 * i, 2 * i + 1)).toList();
  }
}
