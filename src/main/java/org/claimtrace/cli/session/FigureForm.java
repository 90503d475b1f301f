package org.claimtrace.cli.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    for (FigureForm form : values()) {
      if (form.label().equals(label.toLowerCase(Locale.ROOT))) {
        return form;
      }
    }
    String labels =
        Arrays.stream(values()).map(FigureForm::label).collect(Collectors.joining(", "));
    throw new ProblemException(
        ErrorCode.BAD_USAGE,
        "--format " + label,
        "there is no such format",
        "Figures can be written as " + labels + ".");
  }

  /**
   * Writes figures.
   *
   * @param text the lines for people
   * @param columns the names of the cells
   * @param cells what a row holds, as many as there are columns
   * @param fields the same with names
   * @param rows all figures
   * @param <R> one row of them
   * @return lines, each with its end
   */
  public <R> String write(
      List<String> text,
      List<String> columns,
      Function<R, List<String>> cells,
      Function<R, Map<String, Object>> fields,
      List<R> rows) {
    return switch (this) {
      case TEXT -> String.join("\n", text) + "\n";
      case TSV ->
          line(columns)
              + rows.stream().map(cells.andThen(FigureForm::line)).collect(Collectors.joining());
      case JSON -> json(rows.stream().map(fields).toList());
    };
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells) + "\n";
  }

  private static String json(List<Map<String, Object>> rows) {
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(rows)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
