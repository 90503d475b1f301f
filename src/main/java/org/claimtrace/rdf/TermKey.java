package org.claimtrace.rdf;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimtrace.model.claim.Datatype;

/** From a node back to what a claim's identity is made of; the inverse of {@link Iris#term}. */
public final class TermKey {
  private static final String HOUSE = "https://w3id.org/claimtrace/";

  private TermKey() {}

  /**
   * The key that {@link org.claimtrace.model.claim.Claim#id} hashes for a subject or object.
   *
   * @param node the node
   * @param label the term's label as extracted; a store may have normalised a value's digits
   * @param iris the base
   * @return the key; empty if the node is none of the house's, or the label says another value
   */
  public static Optional<String> of(Node node, String label, Iris iris) {
    if (node.isLiteral()) {
      return Literals.datatype(node.getLiteralDatatypeURI())
          .filter(type -> saysTheSame(node, label, type))
          .map(type -> "literal/" + type.name().toLowerCase(Locale.ROOT) + "/" + label);
    }
    if (!node.isURI()) {
      return Optional.empty();
    }
    String iri = node.getURI();
    if (iri.startsWith(Ct.TIER_NS)) {
      return Optional.of(iri.substring(HOUSE.length()));
    }
    return iri.startsWith(iris.base())
        ? Optional.of(Percent.decode(iri.substring(iris.base().length())))
        : Optional.empty();
  }

  private static boolean saysTheSame(Node node, String label, Datatype type) {
    return Literals.datatype(type).isValid(label) && Literals.of(label, type).sameValueAs(node);
  }
}
