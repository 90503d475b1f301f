package org.claimtrace.store;

import java.util.Iterator;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** A query that has run already: the same face whether the store is here or far away. */
record AnsweredQuery(Query query, Answer answer) implements QueryExec {
  @Override
  public RowSet select() {
    if (answer instanceof Answer.Rows rows) {
      return RowSetStream.create(rows.columns(), rows.rows().iterator());
    }
    throw wrongForm("SELECT");
  }

  @Override
  public boolean ask() {
    if (answer instanceof Answer.Truth truth) {
      return truth.value();
    }
    throw wrongForm("ASK");
  }

  @Override
  public Graph construct(Graph graph) {
    GraphUtil.addInto(graph, quads(query.isConstructType(), "CONSTRUCT").getDefaultGraph());
    return graph;
  }

  @Override
  public Iterator<Triple> constructTriples() {
    return quads(query.isConstructType(), "CONSTRUCT").getDefaultGraph().find();
  }

  @Override
  public Iterator<Quad> constructQuads() {
    return quads(query.isConstructType(), "CONSTRUCT").find();
  }

  @Override
  public DatasetGraph constructDataset(DatasetGraph dataset) {
    constructQuads().forEachRemaining(dataset::add);
    return dataset;
  }

  @Override
  public Graph describe(Graph graph) {
    GraphUtil.addInto(graph, quads(query.isDescribeType(), "DESCRIBE").getDefaultGraph());
    return graph;
  }

  @Override
  public Iterator<Triple> describeTriples() {
    return quads(query.isDescribeType(), "DESCRIBE").getDefaultGraph().find();
  }

  @Override
  public JsonArray execJson() {
    throw wrongForm("JSON");
  }

  @Override
  public Iterator<JsonObject> execJsonItems() {
    throw wrongForm("JSON");
  }

  @Override
  public Query getQuery() {
    return query;
  }

  @Override
  public String getQueryString() {
    return query.toString();
  }

  @Override
  public @Nullable DatasetGraph getDataset() {
    return null;
  }

  @Override
  public @Nullable Context getContext() {
    return null;
  }

  @Override
  public void abort() {
    // It has ended.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public boolean isClosed() {
    return false;
  }

  private DatasetGraph quads(boolean rightForm, String asked) {
    if (rightForm && answer instanceof Answer.Quads quads) {
      return quads.dataset();
    }
    throw wrongForm(asked);
  }

  private QueryExecException wrongForm(String asked) {
    return new QueryExecException(asked + " asked of a query of type " + query.queryType());
  }
}
