package org.claimtrace.query.output;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.query.Rows;

/**
 * A query's rows as a table for a terminal.
 *
 * @param cells how terms are written
 * @param width how many columns of characters there are; 0 for no limit
 */
record TableWriter(Cells cells, int width) {
  /**
   * Writes rows.
   *
   * @param rows what to write
   * @return lines, each with its line feed
   */
  String write(Rows rows) {
    List<List<String>> texts =
        rows.rows().stream().map(row -> row.stream().map(cells::text).toList()).toList();
    Set<Integer> right =
        IntStream.range(0, rows.columns().size())
            .filter(i -> isNumeric(rows, i))
            .boxed()
            .collect(Collectors.toSet());
    return new TextTable(rows.columns(), right, width).write(texts);
  }

  private static boolean isNumeric(Rows rows, int column) {
    return rows.rows().stream().anyMatch(row -> row.get(column) != null)
        && rows.rows().stream()
            .allMatch(row -> row.get(column) == null || Cells.isNumber(row.get(column)));
  }
}
