package org.claimtrace.store;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The name of a graph. */
final class GraphIri {
  // What RFC 3987 and every RDF syntax forbid in an IRI; stores differ in whether they notice.
  private static final Pattern ABSOLUTE =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]+");

  private GraphIri() {}

  /** The node of an absolute IRI; {@link IllegalArgumentException} when it is none. */
  static Node node(String iri) {
    if (!ABSOLUTE.matcher(iri).matches()) {
      throw new IllegalArgumentException("not an absolute IRI: " + iri);
    }
    return NodeFactory.createURI(iri);
  }

  /** Refuses what is no IRI, and an IRI that would be replaced and added to at once. */
  static void checkAll(Set<String> replaced, Set<String> added) {
    replaced.forEach(GraphIri::node);
    added.forEach(GraphIri::node);
    for (String iri : added) {
      if (replaced.contains(iri)) {
        throw new IllegalArgumentException("replaced and added to at once: " + iri);
      }
    }
  }
}
