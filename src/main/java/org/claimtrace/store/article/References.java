package org.claimtrace.store.article;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shared graph of works, which grows with every article. */
final class References {
  private References() {}

  /**
   * What a store knows of works, and what an article adds: gaps are filled, nothing is overwritten.
   *
   * @param known the store's graph, if it has one
   * @param more of an article
   * @return both in one graph
   */
  static Graph merged(Optional<Graph> known, Graph more) {
    Graph all = GraphFactory.createDefaultGraph();
    known.ifPresent(graph -> GraphUtil.addInto(all, graph));
    Set<Slot> taken = new HashSet<>();
    all.find().forEachRemaining(triple -> taken.add(Slot.of(triple)));
    more.find()
        .filterDrop(triple -> !linksToIri(triple) && taken.contains(Slot.of(triple)))
        .forEachRemaining(all::add);
    return all;
  }

  private static boolean linksToIri(Triple triple) {
    return triple.getObject().isURI();
  }

  /** A property of a work. */
  private record Slot(Node work, Node property) {
    static Slot of(Triple triple) {
      return new Slot(triple.getSubject(), triple.getPredicate());
    }
  }
}
