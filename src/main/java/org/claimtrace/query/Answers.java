package org.claimtrace.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** Runs queries and keeps what they answer. */
public final class Answers {
  private Answers() {}

  /**
   * Asks a store.
   *
   * @param store where the claims are
   * @param query what to ask
   * @param deadline how long it may take
   * @return the whole answer
   * @throws org.claimtrace.model.ProblemException QUERY_TIMEOUT, or what is wrong with the store
   */
  public static Answer of(GraphStore store, SafeQuery query, Duration deadline) {
    return store.query(query.query(), deadline, Answers::read);
  }

  /**
   * Asks a store for rows.
   *
   * @param store where the claims are
   * @param query a SELECT
   * @param deadline how long it may take
   * @return all rows
   * @throws org.claimtrace.model.ProblemException BAD_QUERY if it is no SELECT, QUERY_TIMEOUT, or
   *     what is wrong with the store
   */
  public static Rows rows(GraphStore store, SafeQuery query, Duration deadline) {
    if (of(store, query, deadline) instanceof Rows rows) {
      return rows;
    }
    throw new ProblemException(
        ErrorCode.BAD_QUERY, query.name(), "rows are needed here", "Make it a SELECT.");
  }

  /**
   * Takes the whole answer from a running query.
   *
   * @param exec a query of one of the four forms, not yet run
   * @return its answer
   */
  public static Answer read(QueryExec exec) {
    return switch (exec.getQuery().queryType()) {
      case ASK -> new Truth(exec.ask());
      case SELECT -> toRows(exec.select());
      case CONSTRUCT -> statements(exec.constructTriples());
      case DESCRIBE -> statements(exec.describeTriples());
      default -> throw new IllegalArgumentException("no form of query: " + exec.getQuery());
    };
  }

  private static Rows toRows(RowSet answer) {
    List<Var> variables = answer.getResultVars();
    List<List<@Nullable Node>> rows = new ArrayList<>();
    while (answer.hasNext()) {
      Binding binding = answer.next();
      List<@Nullable Node> row = new ArrayList<>(variables.size());
      for (Var variable : variables) {
        row.add(binding.get(variable));
      }
      rows.add(row);
    }
    return new Rows(variables.stream().map(Var::getVarName).toList(), rows);
  }

  private static Statements statements(Iterator<Triple> answer) {
    TreeMap<String, Triple> byLine = new TreeMap<>();
    while (answer.hasNext()) {
      Triple triple = answer.next();
      byLine.put(line(triple), triple);
    }
    return new Statements(List.copyOf(byLine.values()));
  }

  private static String line(Triple triple) {
    return Nodes.ntriples(triple.getSubject())
        + " "
        + Nodes.ntriples(triple.getPredicate())
        + " "
        + Nodes.ntriples(triple.getObject());
  }
}
