package org.claimtrace.rdf.article;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.work.Author;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;

/** What a reference states about a work, and nothing beyond it. */
final class WorkTriples {
  private WorkTriples() {}

  static void describe(TripleSink sink, Node node, Reference reference) {
    sink.add(node, Reused.BIBO_PMID, reference.pmid());
    sink.add(node, Reused.BIBO_DOI, reference.doi().map(doi -> doi.toLowerCase(Locale.ROOT)));
    sink.add(node, Reused.DCTERMS_TITLE, reference.title());
    sink.add(node, Ct.JOURNAL_NAME, reference.journal());
    reference
        .year()
        .ifPresent(
            year ->
                sink.add(
                    node,
                    Reused.DCTERMS_ISSUED,
                    Literals.of(String.format(Locale.ROOT, "%04d", year), Datatype.G_YEAR)));
    for (Author author : reference.authors()) {
      sink.add(node, Ct.AUTHOR_NAME, author.family());
    }
    if (!reference.authors().isEmpty()) {
      sink.add(node, Ct.FIRST_AUTHOR_NAME, reference.authors().get(0).family());
    }
  }
}
