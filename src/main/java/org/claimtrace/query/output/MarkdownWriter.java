package org.claimtrace.query.output;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.claimtrace.query.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A table of GitHub Flavored Markdown. What Markdown or HTML could take for markup is escaped, so
 * that a quote stands as it stands in its article.
 *
 * @param cells how terms are written
 */
record MarkdownWriter(Cells cells) {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|&~#]");

  /**
   * Writes rows.
   *
   * @param rows what to write
   * @return lines, each with its line feed
   */
  String write(Rows rows) {
    String rules =
        IntStream.range(0, rows.columns().size())
            .mapToObj(i -> isNumeric(rows, i) ? "---:" : "---")
            .collect(Collectors.joining(" | ", "| ", " |\n"));
    return line(rows.columns().stream().map(MarkdownWriter::escape).toList())
        + rules
        + rows.rows().stream()
            .map(row -> line(row.stream().map(this::cell).toList()))
            .collect(Collectors.joining());
  }

  private static boolean isNumeric(Rows rows, int column) {
    return !rows.rows().isEmpty()
        && rows.rows().stream().allMatch(row -> Cells.isNumber(row.get(column)));
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String cell(@Nullable Node node) {
    return escape(cells.text(node));
  }

  private static String escape(String text) {
    return MARKUP.matcher(text).replaceAll("\\\\$0");
  }
}
