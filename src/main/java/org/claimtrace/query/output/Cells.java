package org.claimtrace.query.output;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.query.Nodes;
import org.claimtrace.query.PrefixTable;
import org.jspecify.annotations.Nullable;

/**
 * Terms as people read them: a literal's text, an IRI as CURIE.
 *
 * @param prefixes for CURIEs
 */
record Cells(PrefixTable prefixes) {
  /**
   * A cell's text.
   *
   * @param node a term; null for nothing
   * @return its text on one line, without control characters: an article's text must not move the
   *     cursor of a terminal
   */
  String text(@Nullable Node node) {
    return node == null ? "" : PlainText.of(raw(node));
  }

  private String raw(Node node) {
    if (node.isURI()) {
      return prefixes.shorten(node.getURI());
    }
    if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      return "<<( "
          + raw(triple.getSubject())
          + " "
          + raw(triple.getPredicate())
          + " "
          + raw(triple.getObject())
          + " )>>";
    }
    return Nodes.text(node);
  }

  /**
   * Whether a term is a number.
   *
   * @param node a term; null for nothing
   * @return true for a well-formed number of XML Schema
   */
  static boolean isNumber(@Nullable Node node) {
    return node != null
        && node.isLiteral()
        && node.getLiteral().isWellFormed()
        && node.getLiteralValue() instanceof Number;
  }
}
