package org.claimtrace.cli.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.eval.text.FigureRow;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** In which form figures are written. */
public enum FigureForm {
  /** For people; it may leave figures out. */
  TEXT,
  /** A line of columns, and one for each row. */
  TSV,
  /** A list of objects. */
  JSON;

  /**
   * The form of a name.
   *
   * @param label as given on the command line
   * @return the form
   * @throws ProblemException BAD_USAGE
   */
  public static FigureForm of(String label) {
    return Arrays.stream(values())
        .filter(form -> form.name().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ErrorCode.BAD_USAGE,
                    "--format " + label,
                    "there is no such format",
                    "Figures can be written as text, tsv, json."));
  }

  /**
   * Writes figures.
   *
   * @param text the lines for people
   * @param columns the names of the cells
   * @param rows all figures
   * @return lines, each with its end
   */
  public String write(List<String> text, List<String> columns, List<? extends FigureRow> rows) {
    return switch (this) {
      case TEXT -> String.join("\n", text) + "\n";
      case TSV ->
          line(columns) + rows.stream().map(row -> line(row.cells())).collect(Collectors.joining());
      case JSON -> json(rows);
    };
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  private static String json(List<? extends FigureRow> rows) {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(rows.stream().map(FigureRow::asMap).toList())
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
