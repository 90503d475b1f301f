package org.claimtrace.rdf.article;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Curation;
import org.claimtrace.model.claim.EvidenceLine;
import org.claimtrace.model.claim.Mention;
import org.claimtrace.model.claim.Qualifier;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;

/** Claims: reifier and plain properties, and the plain triple where the article asserts it. */
final class ClaimTriples {
  /** What curators have ruled out is no longer what the article is taken to say. */
  private static final Set<ReviewStatus> DROPPED =
      Set.of(ReviewStatus.REJECTED, ReviewStatus.SUPERSEDED);

  private final TripleSink sink;
  private final Passages passages;
  private final Terms terms;
  private final StudyTriples studies;

  ClaimTriples(TripleSink sink, Passages passages, Terms terms, StudyTriples studies) {
    this.sink = sink;
    this.passages = passages;
    this.terms = terms;
    this.studies = studies;
  }

  void add(Claim claim) {
    String id = claim.id();
    Node node = sink.iris().claim(id);
    sink.type(node, Ct.CLAIM);
    addStatement(claim, node);
    addPlace(claim.place(), node);
    addWords(claim.statement(), node);
    addGrounds(claim.grounds(), node);
    addEvidence(claim.grounds().evidence(), claim.place().article(), node, id);
    addQualifiers(claim.qualifiers(), node, id);
    addOrigin(claim.origin(), node);
  }

  private void addStatement(Claim claim, Node node) {
    Node s = terms.subject(claim.statement().subject());
    Node p = Ct.term(claim.statement().predicate());
    Node o = terms.node(claim.statement().object());
    if (claim.isAsserted() && !DROPPED.contains(claim.origin().review())) {
      sink.add(s, p, o);
    }
    sink.add(node, Reused.RDF_REIFIES, NodeFactory.createTripleTerm(s, p, o));
    Node proposition = sink.iris().proposition(claim.propositionId());
    for (Node described : List.of(node, proposition)) {
      sink.add(described, Reused.RDF_SUBJECT, s);
      sink.add(described, Reused.RDF_PREDICATE, p);
      sink.add(described, Reused.RDF_OBJECT, o);
      sink.add(described, Ct.POLARITY, Ct.of(claim.stance().polarity()));
    }
    sink.type(proposition, Ct.PROPOSITION_CLASS);
    sink.add(node, Ct.PROPOSITION, proposition);
    sink.add(node, Ct.MODALITY, Ct.of(claim.stance().modality()));
    sink.add(node, Ct.ROLE, Ct.of(claim.stance().role()));
  }

  private void addPlace(Claim.Place place, Node node) {
    sink.add(node, Ct.IN_ARTICLE, sink.iris().article(place.article()));
    sink.add(node, Ct.STATED_IN, sink.iris().passage(place.article(), place.sentence().span()));
    addQuote(place.quote(), node);
    sink.add(node, Ct.TRIGGER_TEXT, place.trigger().text());
    sink.add(node, Ct.TRIGGER_AT, passages.mention(place.trigger().span()));
    sink.add(node, Ct.OCCURRENCE, place.occurrence());
  }

  private void addWords(Claim.Statement statement, Node node) {
    sink.add(node, Ct.SUBJECT_TEXT, statement.subject().mention().text());
    sink.add(node, Ct.SUBJECT_AT, passages.mention(statement.subject().mention().span()));
    sink.add(node, Ct.SUBJECT_LABEL, statement.subject().label());
    sink.add(node, Ct.OBJECT_TEXT, statement.object().mention().text());
    sink.add(node, Ct.OBJECT_AT, passages.mention(statement.object().mention().span()));
    sink.add(node, Ct.OBJECT_LABEL, statement.object().label());
  }

  private void addQuote(Mention quote, Node node) {
    sink.add(node, Ct.QUOTE, quote.text());
    sink.add(node, Ct.QUOTED_AT, passages.passage(quote.span(), Ct.PASSAGE));
  }

  private void addGrounds(Claim.Grounds grounds, Node node) {
    grounds.tier().ifPresent(tier -> sink.add(node, Ct.CLAIM_TIER, Iris.tier(tier)));
    if (!grounds.tierBasis().isEmpty()) {
      sink.add(node, Ct.TIER_BASIS, grounds.tierBasis());
    }
  }

  private void addEvidence(List<EvidenceLine> lines, ArticleId article, Node node, String id) {
    int number = 1;
    for (EvidenceLine line : lines) {
      Node evidence = sink.iris().evidence(id, number++);
      Node study = sink.iris().study(article, line.study().localId());
      sink.add(node, Ct.EVIDENCE_LINE, evidence);
      sink.add(node, Ct.CITED_STUDY, study);
      sink.type(evidence, Ct.EVIDENCE_LINE_CLASS);
      sink.add(evidence, Ct.STUDY, study);
      sink.add(evidence, Ct.BASIS, Ct.of(line.basis()));
      sink.add(evidence, Ct.DIRECTION, Ct.SUPPORTS);
      studies.addCitation(line);
    }
  }

  private void addQualifiers(List<Qualifier> qualifiers, Node node, String id) {
    int number = 1;
    for (Qualifier qualifier : qualifiers) {
      Node narrowing = sink.iris().qualifier(id, number++);
      sink.add(node, Ct.QUALIFIER, narrowing);
      sink.type(narrowing, Ct.QUALIFIER_CLASS);
      sink.add(narrowing, Ct.KEY, qualifier.key());
      sink.add(narrowing, Reused.RDF_VALUE, Literals.of(qualifier.value(), qualifier.type()));
      addQuote(qualifier.mention(), narrowing);
    }
  }

  private void addOrigin(Claim.Origin origin, Node node) {
    Node extractor = sink.iris().extractor(origin.extractor());
    sink.add(node, Reused.PROV_WAS_GENERATED_BY, extractor);
    sink.type(extractor, Ct.EXTRACTOR);
    sink.add(extractor, Reused.RDFS_LABEL, origin.extractor());
    sink.add(node, Ct.BAND, Ct.of(origin.band()));
    sink.add(node, Ct.REVIEW_STATUS, Ct.of(origin.review()));
    origin.curation().ifPresent(curation -> addCuration(curation, node));
  }

  private void addCuration(Curation curation, Node node) {
    if (!curation.by().isEmpty()) {
      sink.add(node, Ct.REVIEWED_BY, curation.by());
    }
    if (!curation.date().isEmpty()) {
      sink.add(node, Ct.REVIEW_DATE, Literals.date(curation.date()));
    }
    if (!curation.note().isEmpty()) {
      sink.add(node, Ct.REVIEW_NOTE, curation.note());
    }
    curation
        .revisionOf()
        .ifPresent(id -> sink.add(node, Reused.PROV_WAS_REVISION_OF, sink.iris().claim(id)));
  }
}
