package org.claimtrace.cli.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrace.eval.EvaluationRow;
import org.claimtrace.eval.text.FigureRow;

/**
 * A figure of one part of gold.
 *
 * @param part the part's name
 * @param row the figure
 */
record PartRow(String part, EvaluationRow row) implements FigureRow {
  /** The names of the cells. */
  static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("part"));
    columns.addAll(EvaluationRow.COLUMNS);
    return columns;
  }

  @Override
  public List<String> cells() {
    List<String> cells = new ArrayList<>(List.of(part));
    cells.addAll(row.cells());
    return cells;
  }

  @Override
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("part", part);
    map.putAll(row.asMap());
    return map;
  }
}
