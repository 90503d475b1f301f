package org.claimtrace.rdf.article;

import org.apache.jena.graph.Node;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Term;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;

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
    Node node = sink.iris().term(term, article);
    if (term instanceof Term.Concept concept) {
      sink.type(node, Ct.CONCEPT);
      sink.add(node, Reused.RDFS_LABEL, concept.label());
      if (!concept.linked()) {
        sink.add(node, Ct.UNLINKED, Literals.bool(true));
      }
    } else if (term instanceof Term.Local local) {
      sink.type(node, Ct.THING);
      sink.add(node, Reused.RDFS_LABEL, local.label());
      sink.add(node, Ct.IN_ARTICLE, sink.iris().article(article));
    }
    return node;
  }
}
