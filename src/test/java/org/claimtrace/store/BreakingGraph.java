package org.claimtrace.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph whose triples end in an exception half-way. */
final class BreakingGraph extends GraphWrapper {
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  BreakingGraph(Graph graph) {
    super(graph);
  }

  @Override
  public ExtendedIterator<Triple> find(Node s, Node p, Node o) {
    List<Triple> triples = super.find(s, p, o).toList();
    return WrappedIterator.create(
        Stream.concat(
                triples.stream().limit(triples.size() / 2),
                Stream.generate(
                    () -> {
                      throw new Broken();
                    }))
            .map(Triple.class::cast)
            .iterator());
  }

  @Override
  public ExtendedIterator<Triple> find() {
    return find(Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
  }
}
