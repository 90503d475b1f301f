package org.claimtrace.model.article;

import java.util.List;
import org.claimtrace.model.Span;

/**
 * A row of a table, which is a block of its own.
 *
 * @param block the index of the block
 * @param cells in order; empty cells are there with an empty span
 */
public record TableRow(int block, List<Cell> cells) {
  /** Copies the list. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param span where its text is, in code points
   * @param headers where the header cells are that it stands under and beside, in code points
   */
  public record Cell(Span span, List<Span> headers) {
    /** Copies the list. */
    public Cell {
      headers = List.copyOf(headers);
    }
  }
}
