package org.claimtrace.read.format;

import java.util.List;
import org.claimtrace.read.text.Range;

/**
 * A row of a table.
 *
 * @param piece the index of its piece, of kind {@code TABLE_ROW}
 * @param cells in order
 */
public record Row(int piece, List<Cell> cells) {
  /** Copies the list. */
  public Row {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param range where its text is; empty if it holds none
   * @param headers where the header cells are that it stands under and beside
   */
  public record Cell(Range range, List<Range> headers) {
    /** Copies the list. */
    public Cell {
      headers = List.copyOf(headers);
    }
  }
}
