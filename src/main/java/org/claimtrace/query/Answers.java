package org.claimtrace.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** Runs queries and keeps what they answer. */
public final class Answers {
  private Answers() {}

  /**
   * Takes the whole answer from a running query.
   *
   * @param exec a query of one of the four forms, not yet run
   * @return its answer
   * @throws QueryCancelledException if the query ran into its deadline
   */
  public static Answer read(QueryExec exec) {
    return switch (exec.getQuery().queryType()) {
      case ASK -> new Truth(exec.ask());
      case SELECT -> rows(exec.select());
      case CONSTRUCT -> statements(exec.constructTriples());
      case DESCRIBE -> statements(exec.describeTriples());
      default -> throw new IllegalArgumentException("no form of query: " + exec.getQuery());
    };
  }

  private static Rows rows(RowSet answer) {
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

  /**
   * The problem of a query that took too long.
   *
   * @param name the query's name or file
   * @param deadline how long it was given
   * @param origin what told of it
   * @return an exception to throw
   */
  static ProblemException tooLong(String name, Duration deadline, @Nullable Throwable origin) {
    return new ProblemException(
        new Problem(
            ErrorCode.QUERY_TIMEOUT,
            name,
            "no whole answer within " + deadline.toMillis() + " ms",
            "Ask for less (a LIMIT, a narrower pattern), or give it more time with --timeout."),
        origin);
  }
}
