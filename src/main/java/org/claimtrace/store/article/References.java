package org.claimtrace.store.article;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shared graph of works, which grows with every article. */
final class References {
  private References() {}

  /**
   * What an article adds to what a store knows: gaps are filled, nothing is overwritten.
   *
   * @param known what the store says of the article's works
   * @param said what the article says of them
   * @return what is new
   */
  static Graph additions(Graph known, Graph said) {
    Set<Slot> taken = new HashSet<>();
    known.find().forEachRemaining(triple -> taken.add(Slot.of(triple)));
    Graph news = GraphFactory.createDefaultGraph();
    said.find()
        .filterDrop(triple -> !linksToIri(triple) && taken.contains(Slot.of(triple)))
        .filterDrop(known::contains)
        .forEachRemaining(news::add);
    return news;
  }

  /** Of which works a graph speaks. */
  static Set<Node> works(Graph said) {
    Set<Node> works = new HashSet<>();
    said.find().forEachRemaining(triple -> works.add(triple.getSubject()));
    return works;
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
