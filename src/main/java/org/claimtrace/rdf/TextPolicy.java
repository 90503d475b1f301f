package org.claimtrace.rdf;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * How much of an article's text a graph carries. Positions and hashes stay in any case. Checking a
 * graph needs {@link #FULL}; a graph with {@link #NONE} does not pass the shapes.
 */
public enum TextPolicy {
  /**
   * No sentence, quote or mention. Titles, names of concepts, and values that claims state
   * (durations, findings as text) stay, because they are what the graph says.
   */
  NONE,
  /** Sentences, quotes and mentions; not the whole text. */
  QUOTES,
  /** All of it. */
  FULL;

  private static final Set<Node> VERBATIM =
      Set.of(
          Reused.OA_EXACT,
          Reused.OA_PREFIX,
          Reused.OA_SUFFIX,
          Ct.QUOTE,
          Ct.SUBJECT_TEXT,
          Ct.OBJECT_TEXT,
          Ct.TRIGGER_TEXT);

  /**
   * Whether triples with a predicate stay.
   *
   * @param predicate of a triple
   * @return false if the triple's object is text that this policy leaves out
   */
  public boolean keeps(Node predicate) {
    return switch (this) {
      case FULL -> true;
      case QUOTES -> !predicate.equals(Ct.TEXT);
      case NONE -> !predicate.equals(Ct.TEXT) && !VERBATIM.contains(predicate);
    };
  }

  /**
   * A graph with the text that this policy keeps.
   *
   * @param graph any graph
   * @return a copy
   */
  public Graph apply(Graph graph) {
    Graph kept = GraphFactory.createDefaultGraph();
    graph
        .find()
        .filterKeep((Triple triple) -> keeps(triple.getPredicate()))
        .forEachRemaining(kept::add);
    return kept;
  }
}
