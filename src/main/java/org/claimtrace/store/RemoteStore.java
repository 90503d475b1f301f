package org.claimtrace.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** A store behind an endpoint. */
final class RemoteStore implements GraphStore {
  /** Servers refuse queries of more than a megabyte or so. */
  private static final int MOST_VALUES = 500;

  private final Endpoint endpoint;
  private volatile boolean unionSeen;

  private RemoteStore(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  static RemoteStore connect(String url) {
    return new RemoteStore(Endpoint.at(url));
  }

  @Override
  public void putAll(Map<String, Graph> graphs, Map<String, Graph> additions) {
    GraphIri.checkAll(graphs.keySet(), additions.keySet());
    // Written out first: a graph that cannot be is found before the first one is sent.
    SortedMap<String, byte[]> bodies = new TreeMap<>();
    graphs.forEach((iri, graph) -> bodies.put(iri, WireFormat.bytes(graph)));
    additions.values().forEach(WireFormat::bytes);
    SortedMap<String, Graph> added = new TreeMap<>();
    try {
      additions.forEach((iri, graph) -> add(iri, graph, added));
      replaceAll(bodies, bodies.size() + added.size() > 1);
    } catch (ProblemException e) {
      takeOut(added, e);
      throw e;
    }
  }

  /** Additions go first: to take one back, no copy of the whole graph is needed beforehand. */
  private void add(String iri, Graph graph, SortedMap<String, Graph> added) {
    Set<Node> subjects = new HashSet<>();
    graph.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
    Graph news = GraphMemFactory.createDefaultGraphSameTerm();
    Graph known = get(iri, subjects);
    graph.find().filterDrop(known::contains).forEachRemaining(news::add);
    if (!news.isEmpty()) {
      byte[] body = WireFormat.bytes(news);
      added.put(iri, news);
      try {
        endpoint.add(iri, body);
      } catch (ProblemException e) {
        if (e.problem().code() == ErrorCode.ENDPOINT_REFUSES) {
          added.remove(iri); // the server said no, so there is nothing to take out
        }
        throw e;
      }
    }
  }

  private void takeOut(SortedMap<String, Graph> added, ProblemException why) {
    try {
      added.forEach(
          (iri, news) -> {
            Optional<Graph> now = get(iri);
            if (now.isPresent()) {
              news.find().forEachRemaining(now.get()::delete);
              endpoint.put(iri, WireFormat.bytes(now.get()));
            }
          });
    } catch (ProblemException e) {
      why.addSuppressed(e);
      throw halfWay(added.keySet(), why);
    }
  }

  private void replaceAll(SortedMap<String, byte[]> bodies, boolean oneOfSeveral) {
    SortedMap<String, Optional<Graph>> before = new TreeMap<>();
    for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
      try {
        if (oneOfSeveral) {
          before.put(body.getKey(), get(body.getKey()));
        }
        endpoint.put(body.getKey(), body.getValue());
      } catch (ProblemException e) {
        if (e.problem().code() == ErrorCode.ENDPOINT_REFUSES) {
          // The server said no to this one, so this one is as it was.
          before.remove(body.getKey());
        }
        takeBack(before, e);
        throw e;
      }
    }
  }

  private void takeBack(SortedMap<String, Optional<Graph>> before, ProblemException why) {
    SortedSet<String> left = new TreeSet<>(before.keySet());
    try {
      before.forEach(
          (iri, graph) -> {
            if (graph.isPresent()) {
              endpoint.put(iri, WireFormat.bytes(graph.get()));
            } else {
              remove(iri);
            }
            left.remove(iri);
          });
    } catch (ProblemException e) {
      why.addSuppressed(e);
      throw halfWay(left, why);
    }
  }

  private ProblemException halfWay(Set<String> left, ProblemException why) {
    return Problems.of(
        ErrorCode.STORE_WRITE_FAILED,
        endpoint.named(),
        "a batch failed half-way and could not be taken back: " + why.problem().cause(),
        "Load the articles of these graphs again: " + String.join(", ", left) + ".",
        why);
  }

  @Override
  public boolean remove(String graphIri) {
    boolean there = truth(endpoint.ask(OwnQuery.HAS_GRAPH.ofGraph(graphIri)));
    if (there) {
      endpoint.delete(graphIri);
    }
    return there;
  }

  @Override
  public Optional<Graph> get(String graphIri) {
    Query query = OwnQuery.GRAPH.ofGraph(graphIri);
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    new AnsweredQuery(query, endpoint.ask(query)).construct(graph);
    return graph.isEmpty() ? Optional.empty() : Optional.of(graph);
  }

  @Override
  public Graph get(String graphIri, Set<Node> subjects) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    List<Node> all = List.copyOf(subjects);
    for (int from = 0; from < all.size(); from += MOST_VALUES) {
      List<Node> some = all.subList(from, Math.min(all.size(), from + MOST_VALUES));
      Query query = OwnQuery.SUBJECTS.ofGraph(graphIri, some);
      new AnsweredQuery(query, endpoint.ask(query)).construct(graph);
    }
    return graph;
  }

  @Override
  public SortedSet<String> graphs() {
    SortedSet<String> iris = new TreeSet<>();
    for (Binding row : rows(endpoint.ask(OwnQuery.GRAPHS.query())).rows()) {
      iris.add(row.get("graph").toString());
    }
    return iris;
  }

  @Override
  public <T> T query(Query query, Duration deadline, Function<QueryExec, T> use) {
    Reach.refuseService(query, description());
    if (!unionSeen) {
      checkUnion(deadline);
    }
    return use.apply(new AnsweredQuery(query, endpoint.ask(query, deadline)));
  }

  /**
   * Takes one triple of a named graph and looks for it in the default graph. An empty store passes,
   * and is looked at again next time: it may be filled by then.
   */
  private void checkUnion(Duration deadline) {
    for (Binding row : rows(endpoint.ask(OwnQuery.UNION.query(), deadline)).rows()) {
      Node inDefaultGraph = row.get("inDefaultGraph");
      if (inDefaultGraph == null || !"true".equals(inDefaultGraph.getLiteralLexicalForm())) {
        throw new ProblemException(
            ErrorCode.NO_UNION_GRAPH,
            endpoint.named(),
            "the store holds named graphs, but its default graph is not their union,"
                + " so queries would find nothing",
            "Let the server show the union: \"claimtrace serve\" does; in Fuseki's configuration"
                + " set tdb2:unionDefaultGraph true.");
      }
      unionSeen = true;
    }
  }

  private static boolean truth(Answer answer) {
    return ((Answer.Truth) answer).value();
  }

  private static Answer.Rows rows(Answer answer) {
    return (Answer.Rows) answer;
  }

  @Override
  public String description() {
    return "endpoint " + endpoint.named();
  }

  @Override
  public void close() {
    // The HTTP client lets its connections go by itself.
  }
}
