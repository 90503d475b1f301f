package org.claimtrace.rdf.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Study;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Reused;

/** The article's studies and which published works they are. */
final class StudyTriples {
  private final TripleSink sink;
  private final Extraction extraction;
  private final Works works;
  private final Set<String> keys;

  StudyTriples(TripleSink sink, Extraction extraction, Works works) {
    this.sink = sink;
    this.extraction = extraction;
    this.works = works;
    this.keys =
        extraction.references().stream()
            .map(Reference::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  void add(Study study) {
    ArticleId id = extraction.document().id();
    Node node = sink.iris().study(id, study.localId());
    sink.type(node, Ct.STUDY_CLASS);
    sink.add(node, Ct.IN_ARTICLE, sink.iris().article(id));
    sink.add(node, Reused.RDFS_LABEL, study.label());
    sink.add(node, Ct.STUDY_KEY, study.key());
    int number = 1;
    for (Study.Identity identity : study.identities()) {
      Node work = works.of(identity);
      Node statement = sink.iris().identification(id, study.localId(), number++);
      sink.add(node, Ct.IDENTIFIED_AS, work);
      sink.add(node, Ct.IDENTIFICATION, statement);
      sink.type(statement, Ct.IDENTIFICATION_CLASS);
      sink.add(statement, Ct.IDENTIFIED_AS, work);
      sink.add(statement, Ct.BASIS, Ct.of(identity.basis()));
      reference(identity).ifPresent(found -> sink.add(statement, Ct.REFERENCE, found));
    }
  }

  /** What an evidence line says about the article as a whole: it cites the work as evidence. */
  void addCitation(EvidenceLine line) {
    Node article = sink.iris().article(extraction.document().id());
    List<Study.Identity> identities = line.study().identities();
    for (Study.Identity identity : identities) {
      sink.add(article, Reused.CITO_CITES_AS_EVIDENCE, works.of(identity));
    }
  }

  private Optional<Node> reference(Study.Identity identity) {
    return keys.contains(identity.reference())
        ? Optional.of(sink.iris().reference(extraction.document().id(), identity.reference()))
        : Optional.empty();
  }
}
