package org.claimtrace.query.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.Answer;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Rows;
import org.claimtrace.query.Statements;
import org.claimtrace.query.Truth;

/**
 * Writes answers, always in UTF-8.
 *
 * @param format in which form
 * @param prefixes for CURIEs in tables and prefixes in Turtle
 * @param width how many columns of characters a table may take; 0 for as many as it wants
 */
public record AnswerWriter(Format format, PrefixTable prefixes, int width) {
  /**
   * Refuses a form that cannot hold what a query answers, before the query is run.
   *
   * @param statements whether the query is a CONSTRUCT or DESCRIBE
   * @throws ProblemException FORMAT_CANNOT_HOLD
   */
  public void check(boolean statements) {
    if (statements != format.isRdf()) {
      throw new ProblemException(
          ErrorCode.FORMAT_CANNOT_HOLD,
          "--format " + format.label(),
          statements
              ? "triples (of CONSTRUCT, DESCRIBE) do not fit into " + format.label()
              : "rows (of SELECT, ASK) do not fit into " + format.label(),
          statements
              ? "Take ttl, nt or nq, or ask with SELECT."
              : "Take table, csv, tsv, json or md, or ask with CONSTRUCT.");
    }
  }

  /**
   * Writes an answer and flushes; does not close.
   *
   * @param answer what to write
   * @param out where to
   * @throws ProblemException FORMAT_CANNOT_HOLD, with nothing written
   * @throws UncheckedIOException if {@code out} fails
   */
  public void write(Answer answer, OutputStream out) {
    check(answer instanceof Statements);
    try {
      if (answer instanceof Statements statements) {
        new RdfWriter(prefixes).write(statements, format, out);
      } else if (format == Format.JSON) {
        JsonWriter.write(answer, out);
      } else {
        out.write(text(asRows(answer)).getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Rows rows) {
    return switch (format) {
      case TABLE -> new TableWriter(new Cells(prefixes), width).write(rows);
      case MD -> new MarkdownWriter(new Cells(prefixes)).write(rows);
      case CSV -> DelimitedWriter.csv(rows);
      case TSV -> DelimitedWriter.tsv(rows);
      default -> throw new IllegalArgumentException("no text of rows: " + format);
    };
  }

  private static Rows asRows(Answer answer) {
    if (answer instanceof Truth truth) {
      String value = Boolean.toString(truth.value());
      return new Rows(
          List.of("answer"),
          List.of(List.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDboolean))));
    }
    return (Rows) answer;
  }
}
