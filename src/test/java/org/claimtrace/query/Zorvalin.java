package org.claimtrace.query;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.claimtrace.query.catalogue.Catalogue;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.Stores;

/** The invented articles, and the project's own catalogue. */
public final class Zorvalin {
  public static final Duration DEADLINE = Duration.ofSeconds(30);

  private Zorvalin() {}

  public static Path home() {
    return Path.of(System.getProperty("claimtrace.basedir", "."));
  }

  public static Catalogue catalogue() {
    return Catalogue.of(home());
  }

  /** A memory store with all graphs of the fixture. */
  public static GraphStore store() {
    GraphStore store = Stores.memory();
    store.putAll(graphs());
    return store;
  }

  public static Map<String, Graph> graphs() {
    DatasetGraph dataset = RDFDataMgr.loadDatasetGraph("org/claimtrace/query/zorvalin.trig");
    Map<String, Graph> graphs = new TreeMap<>();
    dataset
        .listGraphNodes()
        .forEachRemaining((Node name) -> graphs.put(name.getURI(), dataset.getGraph(name)));
    return graphs;
  }

  public static Answer ask(GraphStore store, String query, Map<String, String> given) {
    Catalogue catalogue = catalogue();
    SafeQuery bound = catalogue.find(query).with(given, catalogue.prefixes());
    return Answers.of(store, bound, DEADLINE);
  }

  public static Rows rows(GraphStore store, String query, Map<String, String> given) {
    return (Rows) ask(store, query, given);
  }
}
