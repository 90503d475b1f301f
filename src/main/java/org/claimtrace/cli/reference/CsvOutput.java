package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * RFC 4180 in UTF-8. Cells are data as they are, also such as begin with {@code =}, as in query.
 */
abstract class CsvOutput implements ReferenceOutput {
  private final CSVPrinter printer;

  CsvOutput(OutputStream out, List<String> columns) throws IOException {
    printer =
        new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    printer.printRecord(columns);
  }

  void row(Object... cells) throws IOException {
    printer.printRecord(cells);
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
