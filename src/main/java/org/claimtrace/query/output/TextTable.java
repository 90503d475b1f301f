package org.claimtrace.query.output;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for a terminal. What is too long ends in …; where the columns are too many for the width,
 * each row becomes a block of lines, one for each column.
 *
 * @param columns their names
 * @param right the places, from 0, of those that stand to the right, as numbers do
 * @param width how many columns of characters there are; 0 for no limit
 */
public record TextTable(List<String> columns, Set<Integer> right, int width) {
  private static final String GAP = "  ";

  /** Below this a column of words tells nothing. */
  private static final int LEAST = 10;

  /** Copies list and set. */
  public TextTable {
    columns = List.copyOf(columns);
    right = Set.copyOf(right);
  }

  /**
   * Writes rows.
   *
   * @param rows each as wide as the columns; cells without line breaks or control characters (see
   *     {@link PlainText})
   * @return lines, each with its line feed
   */
  public String write(List<List<String>> rows) {
    int[] wanted =
        IntStream.range(0, columns.size())
            .map(
                i ->
                    Math.max(
                        DisplayWidth.of(columns.get(i)),
                        rows.stream().mapToInt(row -> DisplayWidth.of(row.get(i))).max().orElse(0)))
            .toArray();
    int room = width == 0 ? Integer.MAX_VALUE : width - GAP.length() * (columns.size() - 1);
    int[] widths = ColumnWidths.share(wanted, room, LEAST);
    return widths == null ? blocks(rows) : table(rows, widths);
  }

  private String table(List<List<String>> rows, int[] widths) {
    StringBuilder out = new StringBuilder();
    line(out, columns, widths);
    line(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
    rows.forEach(row -> line(out, row, widths));
    return out.toString();
  }

  private void line(StringBuilder out, List<String> row, int[] widths) {
    out.append(
            IntStream.range(0, widths.length)
                .mapToObj(
                    i ->
                        DisplayWidth.pad(
                            DisplayWidth.shorten(row.get(i), widths[i]),
                            widths[i],
                            right.contains(i)))
                .collect(Collectors.joining(GAP))
                .stripTrailing())
        .append('\n');
  }

  private String blocks(List<List<String>> rows) {
    int names = columns.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int room = Math.max(LEAST, width - names - GAP.length());
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      out.append(r == 0 ? "" : "\n");
      for (int i = 0; i < columns.size(); i++) {
        String name = DisplayWidth.pad(columns.get(i), names, false);
        String indent = " ".repeat(names + GAP.length());
        List<String> lines = Wrap.lines(rows.get(r).get(i), room);
        out.append((name + GAP + String.join("\n" + indent, lines)).stripTrailing()).append('\n');
      }
    }
    return out.toString();
  }
}
