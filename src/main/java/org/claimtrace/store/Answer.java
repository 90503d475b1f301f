package org.claimtrace.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** A whole result, in memory. */
sealed interface Answer {
  /** Of SELECT. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** Of ASK. */
  record Truth(boolean value) implements Answer {}

  /** Of CONSTRUCT and DESCRIBE: triples are in the default graph. */
  record Quads(DatasetGraph dataset) implements Answer {}

  /** Reads a running query to its end. */
  static Answer of(Query query, QueryExec exec) {
    if (query.isSelectType()) {
      return rows(exec.select());
    }
    if (query.isAskType()) {
      return new Truth(exec.ask());
    }
    if (query.isDescribeType()) {
      return new Quads(DatasetGraphFactory.wrap(exec.describe(GraphFactory.createDefaultGraph())));
    }
    if (query.isConstructType()) {
      return query.isConstructQuad()
          ? new Quads(exec.constructDataset(DatasetGraphFactory.create()))
          : new Quads(DatasetGraphFactory.wrap(exec.construct(GraphFactory.createDefaultGraph())));
    }
    throw new IllegalArgumentException("no SPARQL query: " + query.queryType());
  }

  /** Reads rows to their end. */
  static Rows rows(RowSet rows) {
    List<Binding> list = new ArrayList<>();
    // TDB2's bindings look their nodes up when asked; copied while the transaction still runs.
    rows.forEachRemaining(row -> list.add(BindingFactory.copy(row)));
    return new Rows(rows.getResultVars(), list);
  }
}
