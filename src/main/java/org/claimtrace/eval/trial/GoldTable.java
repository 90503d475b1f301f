package org.claimtrace.eval.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** Reads tables of gold: CSV, or TSV if the name says so, plain or {@code .gz}, in UTF-8. */
final class GoldTable {
  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private GoldTable() {}

  /** All rows, each with all the columns that are asked for. */
  static List<CSVRecord> rows(Path file, List<String> columns) {
    String name = file.getFileName().toString();
    CSVFormat format = name.replace(".gz", "").endsWith(".tsv") ? TSV : CSV;
    try (Reader in = open(file, name.endsWith(".gz"))) {
      List<CSVRecord> rows = format.parse(in).getRecords();
      for (CSVRecord row : rows) {
        for (String column : columns) {
          if (!row.isSet(column)) {
            throw bad(file, row.getRecordNumber(), "there is no column '" + column + "'");
          }
        }
      }
      return rows;
    } catch (NoSuchFileException e) {
      throw failed(ErrorCode.NOT_FOUND, file, "no such gold file", e);
    } catch (CharacterCodingException e) {
      throw failed(ErrorCode.BAD_UTF8, file, "a byte that is no UTF-8", e);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw failed(
          ErrorCode.UNREADABLE, file, "the gold file cannot be read: " + e.getMessage(), e);
    }
  }

  /** What is wrong with a row, which is counted from 1 without the heading. */
  static ProblemException bad(Path file, long row, String cause) {
    return new ProblemException(
        ErrorCode.BAD_GOLD, file + ", row " + row, cause, "Give a gold file of the right kind.");
  }

  private static Reader open(Path file, boolean packed) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8.newDecoder()));
  }

  private static ProblemException failed(ErrorCode code, Path file, String cause, Exception e) {
    return new ProblemException(
        new Problem(code, file.toString(), cause, "Give an existing file in UTF-8."), e);
  }
}
