package org.claimtrace.query;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/** RDF terms as text. */
public final class Nodes {
  private Nodes() {}

  /**
   * The plain text of a term, as SPARQL's CSV results have it: a literal's lexical form, an IRI as
   * it is; a triple term as {@code <<( s p o )>>} with its parts in N-Triples syntax.
   *
   * @param node any RDF term
   * @return its text
   */
  public static String text(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isURI() ? node.getURI() : ntriples(node);
  }

  /**
   * A term in N-Triples syntax, RDF 1.2.
   *
   * @param node any RDF term
   * @return its text
   */
  public static String ntriples(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
