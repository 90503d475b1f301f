package org.claimtrace.rdf.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Curation;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.Classification;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.model.work.MeshHeading;
import org.claimtrace.model.work.Notice;
import org.claimtrace.model.work.Publication;
import org.claimtrace.model.work.Work;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Literals;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.Zorvalin;
import org.junit.jupiter.api.Test;

class ArticleGraphTest {
  private static final Iris IRIS = Iris.standard();
  private static final Extraction X = Zorvalin.extraction();
  private static final Graph FULL = graph(X, TextPolicy.FULL);
  private static final Node ARTICLE = IRIS.article(Zorvalin.ID);
  private static final Node STUDY = IRIS.study(Zorvalin.ID, "2011-1");

  @Test
  void assertsOnlyWhatTheArticleAsserts() {
    has(IRIS.concept("zorvalin"), Ct.term("analogueOf"), IRIS.concept("brontin"));
    has(STUDY, Ct.term("compares"), IRIS.concept("medroxin"));
    has(STUDY, Ct.term("sampleSize"), Literals.integer(84));
    has(STUDY, Ct.term("tier"), NodeFactory.createURI(Ct.TIER_NS + "clinical"));
    assertThat(FULL.contains(Node.ANY, Ct.term("decreases"), Node.ANY)).as("hedged").isFalse();
    assertThat(FULL.contains(Node.ANY, Ct.term("increases"), Node.ANY)).as("negated").isFalse();
  }

  @Test
  void everyClaimHasAReifierAndPlainProperties() {
    for (Claim claim : X.claims()) {
      Node node = IRIS.claim(claim);
      Node s = one(node, Reused.RDF_SUBJECT);
      Node p = one(node, Reused.RDF_PREDICATE);
      Node o = one(node, Reused.RDF_OBJECT);
      assertThat(one(node, Reused.RDF_REIFIES)).isEqualTo(NodeFactory.createTripleTerm(s, p, o));
      assertThat(p).isEqualTo(Ct.term(claim.statement().predicate()));
      assertThat(one(one(node, Ct.PROPOSITION), Ct.POLARITY))
          .isEqualTo(Ct.of(claim.stance().polarity()));
      assertThat(FULL.contains(s, p, o)).isEqualTo(claim.isAsserted());
    }
    assertThat(FULL.find(Node.ANY, Reused.RDF_TYPE, Ct.CLAIM).toList()).hasSize(6);
  }

  @Test
  void aRejectedClaimIsNotAsserted() {
    Claim claim = X.claims().get(0);
    Claim rejected =
        new Claim(
            claim.place(),
            claim.statement(),
            claim.stance(),
            claim.qualifiers(),
            claim.grounds(),
            new Claim.Origin("rule/x", claim.origin().band(), ReviewStatus.REJECTED));
    Graph graph = graph(Zorvalin.with(List.of(rejected)), TextPolicy.FULL);
    assertThat(graph.contains(Node.ANY, Ct.term("analogueOf"), Node.ANY)).isFalse();
    assertThat(graph.contains(IRIS.claim(claim), Ct.REVIEW_STATUS, Ct.of(ReviewStatus.REJECTED)))
        .isTrue();
  }

  @Test
  void aRevisionLeadsBackToWhatItStandsInPlaceOf() {
    Claim claim = X.claims().get(0);
    Curation none = new Curation("", "", "", Optional.empty());
    Claim old = claim.with(reviewed(claim, ReviewStatus.SUPERSEDED, none));
    Claim other = X.claims().get(1);
    Curation told = new Curation("A. Quell", "2026-11-23", "a note", Optional.of(claim.id()));
    Claim revised = other.with(reviewed(other, ReviewStatus.EDITED, told));
    Graph graph = graph(Zorvalin.with(List.of(old, revised)), TextPolicy.FULL);
    assertThat(graph.contains(Node.ANY, Ct.term("analogueOf"), Node.ANY)).isFalse();
    Node node = IRIS.claim(other);
    assertThat(graph.contains(node, Reused.PROV_WAS_REVISION_OF, IRIS.claim(claim))).isTrue();
    assertThat(graph.contains(node, Ct.REVIEWED_BY, Literals.string("A. Quell"))).isTrue();
    assertThat(graph.contains(node, Ct.REVIEW_DATE, Literals.date("2026-11-23"))).isTrue();
    assertThat(graph.contains(node, Ct.REVIEW_NOTE, Literals.string("a note"))).isTrue();
    assertThat(graph.contains(IRIS.claim(claim), Ct.REVIEWED_BY, Node.ANY)).isFalse();
  }

  private static Claim.Origin reviewed(Claim claim, ReviewStatus status, Curation curation) {
    Claim.Origin origin = claim.origin();
    return new Claim.Origin(origin.extractor(), origin.band(), status, Optional.of(curation));
  }

  @Test
  void offsetsCountCodePoints() {
    SourceText text = X.document().text();
    FULL.find(Node.ANY, Reused.OA_EXACT, Node.ANY)
        .forEachRemaining(
            triple -> {
              Node selector = triple.getSubject();
              Span span =
                  new Span(number(selector, Reused.OA_START), number(selector, Reused.OA_END));
              assertThat(triple.getObject().getLiteralLexicalForm()).isEqualTo(text.slice(span));
              String prefix = one(selector, Reused.OA_PREFIX).getLiteralLexicalForm();
              assertThat(prefix.codePointCount(0, prefix.length()))
                  .isEqualTo(Math.min(32, span.start()));
              String suffix = one(selector, Reused.OA_SUFFIX).getLiteralLexicalForm();
              assertThat(suffix.codePointCount(0, suffix.length()))
                  .isEqualTo(Math.min(32, text.length() - span.end()));
            });
    Node jitters = one(IRIS.claim(X.claims().get(4)), Ct.OBJECT_AT);
    assertThat(jitters.getURI()).endsWith("#char=134,147");
    assertThat(number(one(jitters, Reused.OA_HAS_SELECTOR), Reused.OA_START)).isEqualTo(134);
  }

  @Test
  void studiesLeadToOneSharedWork() {
    Node work = IRIS.work("pmid", "99000001");
    assertThat(objects(STUDY, Ct.IDENTIFIED_AS)).containsExactly(work);
    assertThat(objects(STUDY, Ct.IDENTIFICATION)).hasSize(2);
    has(IRIS.identification(Zorvalin.ID, "2011-1", 2), Ct.BASIS, Ct.term("Curated"));
    has(
        IRIS.identification(Zorvalin.ID, "2011-1", 1),
        Ct.REFERENCE,
        IRIS.reference(Zorvalin.ID, "1"));
    has(ARTICLE, Reused.CITO_CITES_AS_EVIDENCE, work);
    has(STUDY, Ct.STUDY_KEY, Literals.string("2011"));
    has(IRIS.reference(Zorvalin.ID, "quell2011"), Ct.IDENTIFIED_AS, work);
  }

  @Test
  void referencesGraphHasOneNodeForEachWork() {
    List<org.claimtrace.model.article.Reference> references = Zorvalin.references();
    Graph graph = ReferenceGraph.of(references, IRIS);
    Node work = IRIS.work("pmid", "99000001");
    assertThat(graph.find(Node.ANY, Reused.RDF_TYPE, Ct.WORK).toList()).hasSize(1);
    assertThat(graph.contains(work, Reused.BIBO_PMID, Literals.string("99000001"))).isTrue();
    assertThat(graph.contains(work, Reused.BIBO_DOI, Literals.string("10.5555/zorv.(1)<2>")))
        .isTrue();
    assertThat(graph.find(work, Reused.DCTERMS_TITLE, Node.ANY).mapWith(Triple::getObject).toList())
        .containsExactly(Literals.string("A trial of zorvalin, as its curator writes it"));
    assertThat(graph.contains(work, Reused.DCTERMS_ISSUED, Literals.of("2011", Datatype.G_YEAR)))
        .isTrue();
    assertThat(graph.contains(IRIS.work("doi", "10.5555/zorv.(1)<2>"), Ct.SAME_WORK_AS, work))
        .isTrue();
    assertThat(
            ReferenceGraph.of(List.of(references.get(1), references.get(0)), IRIS)
                .isIsomorphicWith(graph))
        .isTrue();
  }

  @Test
  void aRecordSpeaksOfTheWorkApartFromTheArticle() {
    Publication publication =
        new Publication(
            Work.UNKNOWN.withIds(WorkIds.of(Optional.of("99000001"), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of("Journal Article", "Randomized Controlled Trial"),
            List.of(new MeshHeading("Rats, Wistar", Optional.of("D017208"), List.of(), true)),
            List.of(
                new Notice("RetractionIn", "Ann Inv Med 2013;4:1", Optional.of("99000002")),
                new Notice("CommentIn", "Ann Inv Med 2012;3:9", Optional.of("99000003"))));
    Classification trial =
        new Classification(
            "rct", Optional.of("randomized controlled trial"), Optional.of("clinical"), "a type");
    Graph graph =
        ReferenceGraph.of(
            Zorvalin.references(),
            List.of(new LibraryRecord(publication, Optional.of(trial))),
            IRIS);
    Node work = IRIS.work("pmid", "99000001");
    assertThat(said(graph, work, Ct.PUBLICATION_TYPE)).hasSize(2);
    assertThat(said(graph, work, Ct.SUBJECT_HEADING))
        .containsExactly(Literals.string("Rats, Wistar"));
    assertThat(said(graph, work, Ct.DESIGN_FROM_METADATA))
        .containsExactly(Literals.string("randomized controlled trial"));
    assertThat(said(graph, work, Ct.TIER_FROM_METADATA))
        .containsExactly(Iris.tier(new Tier("clinical")));
    assertThat(said(graph, work, Ct.METADATA_BASIS)).containsExactly(Literals.string("a type"));
    assertThat(said(graph, work, Ct.RETRACTED)).containsExactly(Literals.bool(true));
    assertThat(said(graph, work, Ct.RETRACTED_BY)).containsExactly(IRIS.work("pmid", "99000002"));
    assertThat(said(graph, work, Ct.CORRECTED_BY)).isEmpty();
    assertThat(said(graph, work, Ct.NOTICE)).hasSize(2);
    assertThat(said(graph, work, Reused.DCTERMS_TITLE)).as("the bibliography stays").hasSize(1);
    assertThat(said(ReferenceGraph.of(Zorvalin.references(), IRIS), work, Ct.RETRACTED)).isEmpty();
  }

  @Test
  void anArticleWithoutNumberAddsNoWork() {
    LibraryRecord nameless = new LibraryRecord(Publication.UNKNOWN, Optional.empty());
    assertThat(ReferenceGraph.of(List.of(), List.of(nameless), IRIS).isEmpty()).isTrue();
  }

  private static List<Node> said(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
  }

  @Test
  void silenceHasAReason() {
    assertThat(FULL.find(Node.ANY, Ct.SILENT_BECAUSE, Node.ANY).toList()).hasSize(3);
    has(
        IRIS.passage(Zorvalin.ID, X.silents().get(1).sentence().span()),
        Ct.SILENT_BECAUSE,
        Ct.of(Silent.Reason.ORGANISATIONAL));
  }

  @Test
  void unlinkedConceptsSaySo() {
    has(IRIS.concept("medroxin"), Ct.UNLINKED, Literals.bool(true));
    assertThat(FULL.contains(IRIS.concept("zorvalin"), Ct.UNLINKED, Node.ANY)).isFalse();
    has(IRIS.thing(Zorvalin.ID, "the-trial"), Reused.RDF_TYPE, Ct.THING);
  }

  @Test
  void policyDecidesHowMuchTextGoesOut() {
    Graph quotes = graph(X, TextPolicy.QUOTES);
    assertThat(quotes.contains(Node.ANY, Ct.TEXT, Node.ANY)).isFalse();
    assertThat(quotes.size()).isEqualTo(FULL.size() - 1);
    Graph none = graph(X, TextPolicy.NONE);
    none.find()
        .forEachRemaining(
            t ->
                assertThat(t.getObject().toString())
                    .doesNotContain("reduce")
                    .doesNotContain("compared"));
    assertThat(none.contains(Node.ANY, Ct.QUOTED_AT, Node.ANY)).isTrue();
    assertThat(TextPolicy.NONE.apply(FULL).isIsomorphicWith(none)).isTrue();
    assertThat(TextPolicy.FULL.apply(FULL).isIsomorphicWith(FULL)).isTrue();
  }

  @Test
  void nothingIsABlankNodeAndAllIsUnderTheBase() {
    Iris other = new Iris("urn:test:x/");
    Graph graph = ArticleGraph.of(X, other, Zorvalin.BUILD, TextPolicy.FULL);
    graph
        .find()
        .forEachRemaining(
            t -> {
              assertThat(t.getSubject().isURI()).isTrue();
              assertThat(t.getSubject().getURI()).startsWith("urn:test:x/");
              assertThat(t.getObject().isBlank()).isFalse();
            });
    assertThat(graph.size()).isEqualTo(FULL.size());
  }

  @Test
  void refusesAValueAsSubjectAndAValueThatIsNone() {
    Claim size = X.claims().get(2);
    Claim.Statement turned =
        new Claim.Statement(size.statement().object(), "sampleSize", size.statement().subject());
    assertThatThrownBy(() -> graph(Zorvalin.with(List.of(with(size, turned))), TextPolicy.FULL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("84");
    Term many =
        new Term.Literal(size.statement().object().mention(), "eighty-four", Datatype.INTEGER);
    Claim.Statement bad = new Claim.Statement(size.statement().subject(), "sampleSize", many);
    assertThatThrownBy(() -> graph(Zorvalin.with(List.of(with(size, bad))), TextPolicy.FULL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("eighty-four");
    assertThat(size.stance().polarity()).isEqualTo(Polarity.AFFIRMED);
  }

  private static Claim with(Claim claim, Claim.Statement statement) {
    return new Claim(
        claim.place(),
        statement,
        claim.stance(),
        claim.qualifiers(),
        claim.grounds(),
        claim.origin());
  }

  private static Graph graph(Extraction extraction, TextPolicy policy) {
    return ArticleGraph.of(extraction, IRIS, Zorvalin.BUILD, policy);
  }

  private static void has(Node s, Node p, Node o) {
    assertThat(FULL.contains(s, p, o)).as(s + " " + p + " " + o).isTrue();
  }

  private static List<Node> objects(Node s, Node p) {
    return FULL.find(s, p, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Node one(Node s, Node p) {
    assertThat(objects(s, p)).as(s + " " + p).hasSize(1);
    return objects(s, p).get(0);
  }

  private static int number(Node s, Node p) {
    return Integer.parseInt(one(s, p).getLiteralLexicalForm());
  }
}
