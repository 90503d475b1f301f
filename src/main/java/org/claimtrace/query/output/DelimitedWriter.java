package org.claimtrace.query.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.claimtrace.query.Nodes;
import org.claimtrace.query.Rows;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL 1.1 Query Results CSV and TSV. Jena's own writers print "?" or fail on triple terms; here
 * they stand as {@code <<( s p o )>>}.
 */
final class DelimitedWriter {
  private static final Pattern SHORT_NUMBER = Pattern.compile("[+-]?[0-9]+|[+-]?[0-9]*[.][0-9]+");

  private DelimitedWriter() {}

  /**
   * Values as plain text, in RFC 4180.
   *
   * @param rows what to write
   * @return lines, each with carriage return and line feed
   */
  static String csv(Rows rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(rows.columns());
      for (List<@Nullable Node> row : rows.rows()) {
        // The one place where a guard against formulas in spreadsheets would go.
        printer.printRecord(
            row.stream().map(node -> node == null ? null : Nodes.text(node)).toArray());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string builder does not fail", impossible);
    }
    return out.toString();
  }

  /**
   * Terms in Turtle syntax between tabs.
   *
   * @param rows what to write
   * @return lines, each with a line feed
   */
  static String tsv(Rows rows) {
    return rows.columns().stream().map(c -> "?" + c).collect(Collectors.joining("\t", "", "\n"))
        + rows.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(DelimitedWriter::term)
                        .collect(Collectors.joining("\t", "", "\n")))
            .collect(Collectors.joining());
  }

  private static String term(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    boolean isShort =
        Cells.isNumber(node)
            && (node.getLiteralDatatypeURI().endsWith("#integer")
                || node.getLiteralDatatypeURI().endsWith("#decimal"))
            && SHORT_NUMBER.matcher(node.getLiteralLexicalForm()).matches();
    return isShort ? node.getLiteralLexicalForm() : Nodes.ntriples(node);
  }
}
