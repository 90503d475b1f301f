package org.claimtrace.rdf.article;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;

/**
 * Where the parts of an article's graph put their triples.
 *
 * @param graph takes them
 * @param iris names things
 * @param policy leaves out text
 */
record TripleSink(Graph graph, Iris iris, TextPolicy policy) {
  void type(Node subject, Node type) {
    add(subject, Reused.RDF_TYPE, type);
  }

  void add(Node subject, Node predicate, Node object) {
    if (policy.keeps(predicate)) {
      graph.add(Triple.create(subject, predicate, object));
    }
  }

  void add(Node subject, Node predicate, String object) {
    add(subject, predicate, Literals.string(object));
  }

  void add(Node subject, Node predicate, Optional<String> object) {
    object.ifPresent(value -> add(subject, predicate, value));
  }

  void add(Node subject, Node predicate, int object) {
    add(subject, predicate, Literals.integer(object));
  }
}
