package org.claimtrace.rdf.write;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.claimtrace.rdf.Reused;

/**
 * A dataset in a fixed order: graphs (the default graph first), subjects, predicates (types first),
 * objects, each by its IRI or canonical form.
 */
final class SortedData {
  private static final Comparator<Node> BY_FORM =
      Comparator.comparing((Node node) -> !node.equals(Reused.RDF_TYPE))
          .thenComparing(node -> node.isURI() ? node.getURI() : NQuads.term(node));
  private static final Comparator<Node> DEFAULT_FIRST =
      Comparator.comparing((Node graph) -> !Quad.isDefaultGraph(graph)).thenComparing(BY_FORM);

  /** graph → subject → predicate → objects. */
  private final SortedMap<Node, SortedMap<Node, SortedMap<Node, SortedSet<Node>>>> graphs =
      new TreeMap<>(DEFAULT_FIRST);

  private SortedData() {}

  static SortedData of(DatasetGraph dataset) {
    SortedData data = new SortedData();
    dataset
        .find()
        .forEachRemaining(
            quad ->
                data.graphs
                    .computeIfAbsent(
                        quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(),
                        graph -> new TreeMap<>(BY_FORM))
                    .computeIfAbsent(quad.getSubject(), subject -> new TreeMap<>(BY_FORM))
                    .computeIfAbsent(quad.getPredicate(), predicate -> new TreeSet<>(BY_FORM))
                    .add(quad.getObject()));
    return data;
  }

  SortedMap<Node, SortedMap<Node, SortedMap<Node, SortedSet<Node>>>> graphs() {
    return graphs;
  }
}
