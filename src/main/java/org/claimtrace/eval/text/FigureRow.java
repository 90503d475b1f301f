package org.claimtrace.eval.text;

import java.util.List;
import java.util.Map;

/** One row of figures, which can be written in several forms. */
public interface FigureRow {
  /**
   * The row's cells, in the order of its columns.
   *
   * @return figures with fixed decimals; empty where one has no meaning
   */
  List<String> cells();

  /**
   * The row by its columns' names, in their order.
   *
   * @return texts and numbers; what has no meaning is absent
   */
  Map<String, Object> asMap();
}
