package org.claimtrace.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a SELECT. The order of the rows is the store's own unless the query has an ORDER
 * BY.
 *
 * @param columns the variables' names, without {@code ?}
 * @param rows each as wide as {@code columns}; null where a variable is not bound
 */
public record Rows(List<String> columns, List<List<@Nullable Node>> rows) implements Answer {
  /** Copies the lists. Refuses a row of another width. */
  public Rows {
    columns = List.copyOf(columns);
    List<List<@Nullable Node>> copies = new ArrayList<>(rows.size());
    for (List<@Nullable Node> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells in a row for " + columns.size() + " columns");
      }
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /**
   * Where a column stands.
   *
   * @param column a variable's name
   * @return its place, from 0
   * @throws IllegalArgumentException if there is no such column
   */
  public int indexOf(String column) {
    int at = columns.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException("no column '" + column + "' among " + columns);
    }
    return at;
  }

  /**
   * A cell's text: a literal's lexical form, an IRI as it is.
   *
   * @param row one of {@link #rows}
   * @param column a variable's name
   * @return the text; empty where the variable is not bound
   * @throws IllegalArgumentException if there is no such column
   */
  public Optional<String> text(List<@Nullable Node> row, String column) {
    Node node = row.get(indexOf(column));
    return node == null ? Optional.empty() : Optional.of(Nodes.text(node));
  }
}
