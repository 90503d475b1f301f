package org.claimtrace.rdf;

import org.apache.jena.graph.Node;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Term;

/** Subjects and objects as nodes; concepts and local things are described on the way. */
final class Terms {
  private final TripleSink sink;
  private final ArticleId article;

  Terms(TripleSink sink, ArticleId article) {
    this.sink = sink;
    this.article = article;
  }

  /** A claim's subject. */
  Node subject(Term term) {
    if (term instanceof Term.Literal literal) {
      throw new IllegalArgumentException("a value cannot be a subject: " + literal.label());
    }
    return node(term);
  }

  /** A claim's object. */
  Node node(Term term) {
    Node node = iriOrLiteral(term, article, sink.iris());
    if (term instanceof Term.Concept concept) {
      sink.type(node, Ct.CONCEPT);
      sink.add(node, Reused.RDFS_LABEL, concept.label());
      if (!concept.linked()) {
        sink.add(node, Ct.UNLINKED, Datatypes.bool(true));
      }
    } else if (term instanceof Term.Local local) {
      sink.type(node, Ct.THING);
      sink.add(node, Reused.RDFS_LABEL, local.label());
      sink.add(node, Ct.IN_ARTICLE, sink.iris().article(article));
    }
    return node;
  }

  /** A term's node, without saying anything about it. */
  static Node iriOrLiteral(Term term, ArticleId article, Iris iris) {
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
    return Datatypes.literal(literal.label(), literal.type());
  }
}
