package org.claimtrace.cli.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.output.TextTable;

/**
 * A table of figures; the first column is a name, all others are numbers.
 *
 * @param columns their names
 * @param rows their cells
 */
record Figures(List<String> columns, List<List<String>> rows) {
  /** The forms that figures can be written in. */
  static final List<String> FORMATS = List.of("table", "tsv", "json");

  Figures {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Refuses a form that does not exist. */
  static void require(String format) {
    if (!FORMATS.contains(format)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--format " + format,
          "there is no such format",
          "Figures can be written as " + String.join(", ", FORMATS) + ".");
    }
  }

  /** The text in one of the forms. */
  String written(String format) {
    return switch (format) {
      case "tsv" -> tsv();
      case "json" -> json();
      default -> table();
    };
  }

  private String table() {
    Set<Integer> numbers = IntStream.range(1, columns.size()).boxed().collect(Collectors.toSet());
    return new TextTable(columns, numbers, 0).write(rows);
  }

  private String tsv() {
    List<List<String>> all = new ArrayList<>(List.of(columns));
    all.addAll(rows);
    return all.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
  }

  private String json() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, Object> cells = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), i == 0 ? row.get(i) : Double.valueOf(row.get(i)));
      }
      all.add(cells);
    }
    try {
      return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all)
          + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
