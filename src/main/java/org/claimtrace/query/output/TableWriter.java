package org.claimtrace.query.output;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.query.Rows;

/**
 * A table for a terminal. Numbers stand to the right; what is too long ends in …; where the columns
 * are too many for the width, each row becomes a block of lines, one for each column.
 *
 * @param cells how terms are written
 * @param width how many columns of characters there are; 0 for no limit
 */
record TableWriter(Cells cells, int width) {
  private static final String GAP = "  ";

  /** Below this a column of words tells nothing. */
  private static final int LEAST = 10;

  /**
   * Writes rows.
   *
   * @param rows what to write
   * @return lines, each with its line feed
   */
  String write(Rows rows) {
    int columns = rows.columns().size();
    List<List<String>> texts =
        rows.rows().stream().map(row -> row.stream().map(cells::text).toList()).toList();
    int[] wanted =
        IntStream.range(0, columns)
            .map(
                i ->
                    Math.max(
                        DisplayWidth.of(rows.columns().get(i)),
                        texts.stream().mapToInt(t -> DisplayWidth.of(t.get(i))).max().orElse(0)))
            .toArray();
    int room = width == 0 ? Integer.MAX_VALUE : width - GAP.length() * (columns - 1);
    int[] widths = ColumnWidths.share(wanted, room, LEAST);
    return widths == null ? blocks(rows.columns(), texts) : table(rows, texts, widths);
  }

  private static String table(Rows rows, List<List<String>> texts, int[] widths) {
    boolean[] right = numeric(rows);
    StringBuilder out = new StringBuilder();
    line(out, rows.columns(), widths, right);
    line(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, right);
    texts.forEach(row -> line(out, row, widths, right));
    return out.toString();
  }

  private static boolean[] numeric(Rows rows) {
    boolean[] numeric = new boolean[rows.columns().size()];
    for (int i = 0; i < numeric.length; i++) {
      int column = i;
      numeric[i] =
          rows.rows().stream().anyMatch(row -> row.get(column) != null)
              && rows.rows().stream()
                  .allMatch(row -> row.get(column) == null || Cells.isNumber(row.get(column)));
    }
    return numeric;
  }

  private static void line(StringBuilder out, List<String> row, int[] widths, boolean[] right) {
    out.append(
            IntStream.range(0, widths.length)
                .mapToObj(
                    i ->
                        DisplayWidth.pad(
                            DisplayWidth.shorten(row.get(i), widths[i]), widths[i], right[i]))
                .collect(Collectors.joining(GAP))
                .stripTrailing())
        .append('\n');
  }

  private String blocks(List<String> columns, List<List<String>> texts) {
    int names = columns.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int room = Math.max(LEAST, width - names - GAP.length());
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < texts.size(); r++) {
      out.append(r == 0 ? "" : "\n");
      for (int i = 0; i < columns.size(); i++) {
        String name = DisplayWidth.pad(columns.get(i), names, false);
        String indent = " ".repeat(names + GAP.length());
        List<String> lines = Wrap.lines(texts.get(r).get(i), room);
        out.append((name + GAP + String.join("\n" + indent, lines)).stripTrailing()).append('\n');
      }
    }
    return out.toString();
  }
}
