package org.claimtrace.rdf;

import org.apache.jena.graph.Node;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Term;

/** A claim's subject or object as a node; {@link TermKey} leads back. */
final class TermNode {
  private TermNode() {}

  static Node of(Term term, ArticleId article, Iris iris) {
    if (term instanceof Term.Concept concept) {
      return iris.concept(concept.slug());
    }
    if (term instanceof Term.Local local) {
      return iris.thing(article, local.slug());
    }
    if (term instanceof Term.OfStudy ofStudy) {
      return iris.study(article, ofStudy.study().localId());
    }
    if (term instanceof Term.OfTier ofTier) {
      return Iris.tier(ofTier.tier());
    }
    Term.Literal literal = (Term.Literal) term;
    return Literals.of(literal.label(), literal.type());
  }
}
