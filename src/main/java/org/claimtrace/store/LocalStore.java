package org.claimtrace.store;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** A store over a dataset of this process: memory or TDB2. */
final class LocalStore implements GraphStore {
  private final DatasetGraph dataset;
  private final String description;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * A store.
   *
   * @param dataset transactional, its default graph the union of its named graphs
   * @param description for messages
   * @param release what closing takes
   */
  LocalStore(DatasetGraph dataset, String description, Runnable release) {
    this.dataset = dataset;
    this.description = description;
    this.release = release;
  }

  /** The dataset, for a server over it. */
  DatasetGraph dataset() {
    checkOpen();
    return dataset;
  }

  @Override
  public void putAll(Map<String, Graph> graphs, Map<String, Graph> additions) {
    checkOpen();
    GraphIri.checkAll(graphs.keySet(), additions.keySet());
    // In the order of the IRIs, so that the same input makes the same files.
    SortedMap<String, Graph> inOrder = new TreeMap<>(graphs);
    SortedMap<String, Graph> more = new TreeMap<>(additions);
    disk(
        ErrorCode.STORE_WRITE_FAILED,
        "Free space or mend the permissions, then run it again; nothing was changed.",
        () -> {
          Txn.executeWrite(
              dataset,
              () -> {
                inOrder.forEach((iri, graph) -> replace(GraphIri.node(iri), graph));
                more.forEach((iri, graph) -> add(GraphIri.node(iri), graph));
              });
          return true;
        });
  }

  private void replace(Node name, Graph graph) {
    dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    add(name, graph);
  }

  private void add(Node name, Graph graph) {
    graph.find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
  }

  @Override
  public boolean remove(String graphIri) {
    checkOpen();
    Node name = GraphIri.node(graphIri);
    return disk(
        ErrorCode.STORE_WRITE_FAILED,
        "Free space or mend the permissions, then run it again; nothing was changed.",
        () ->
            Txn.calculateWrite(
                dataset,
                () -> {
                  boolean there = dataset.containsGraph(name);
                  dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
                  return there;
                }));
  }

  @Override
  public Optional<Graph> get(String graphIri) {
    checkOpen();
    Node name = GraphIri.node(graphIri);
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    read(
        () -> {
          GraphUtil.addInto(copy, dataset.getGraph(name));
          return true;
        });
    return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
  }

  @Override
  public Graph get(String graphIri, Set<Node> subjects) {
    checkOpen();
    Node name = GraphIri.node(graphIri);
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    read(
        () -> {
          for (Node subject : subjects) {
            dataset
                .find(name, subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> copy.add(quad.asTriple()));
          }
          return true;
        });
    return copy;
  }

  @Override
  public SortedSet<String> graphs() {
    checkOpen();
    return read(
        () -> {
          SortedSet<String> iris = new TreeSet<>();
          Iterator<Node> names = dataset.listGraphNodes();
          names.forEachRemaining(name -> iris.add(name.toString()));
          return iris;
        });
  }

  @Override
  public <T> T query(Query query, Duration deadline, Function<QueryExec, T> use) {
    checkOpen();
    Reach.refuseService(query, description);
    Answer answer = onDisk(() -> LocalQuery.answer(dataset, query, deadline, description));
    return use.apply(new AnsweredQuery(query, answer));
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public void close() {
    if (!closed.getAndSet(true)) {
      release.run();
    }
  }

  private void checkOpen() {
    if (closed.get()) {
      throw new IllegalStateException(description + " is closed");
    }
  }

  private <T> T read(Supplier<T> reading) {
    return onDisk(() -> Txn.calculateRead(dataset, reading));
  }

  private <T> T onDisk(Supplier<T> reading) {
    return disk(
        ErrorCode.STORE_UNREADABLE,
        "Load the articles into a new store folder; this one is damaged.",
        reading);
  }

  private <T> T disk(ErrorCode code, String remedy, Supplier<T> work) {
    try {
      return work.get();
    } catch (TDBException | DBOpEnvException | RuntimeIOException e) {
      throw new ProblemException(
          new Problem(code, description, String.valueOf(e.getMessage()), remedy), e);
    }
  }
}
