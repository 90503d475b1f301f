package org.claimtrace.rdf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Home;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.Vocabulary;
import org.claimtrace.rdf.Zorvalin;
import org.claimtrace.rdf.article.ArticleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntegrityTest {
  private static final Iris IRIS = Iris.standard();
  private static final Vocabulary VOCABULARY = Vocabulary.read(Home.path());
  private static final List<Claim> CLAIMS = Zorvalin.extraction().claims();
  private static final Node ANALOGUE = IRIS.claim(CLAIMS.get(0));
  private static final Node SIZE = IRIS.claim(CLAIMS.get(2));
  private static final Node HEDGED = IRIS.claim(CLAIMS.get(4));
  private static final Node ARTICLE = IRIS.article(Zorvalin.ID);

  private Graph graph;

  @BeforeEach
  void freshGraph() {
    graph = ArticleGraph.of(Zorvalin.extraction(), IRIS, Zorvalin.BUILD, TextPolicy.FULL);
  }

  @Test
  void aFreshGraphIsSound() {
    Integrity.Result result =
        Integrity.check(graph, "g", VOCABULARY, Optional.of(Sha256.of(Zorvalin.BYTES)));
    assertThat(result.violations()).isEmpty();
    assertThat(result.article()).isEqualTo(ARTICLE.getURI());
    assertThat(result.triples()).isEqualTo(graph.size());
    assertThat(result.claims()).isEqualTo(6);
    // each claim has a quote, a subject, a trigger, an object; one has a qualifier; one reference
    assertThat(result.quotes()).isEqualTo(6 * 4 + 1 + 1);
    assertThat(result.passages()).isGreaterThan(7 + 6);
    assertThat(
            ArticleGraph.of(
                Zorvalin.extraction(), new Iris("urn:x:y/"), Zorvalin.BUILD, TextPolicy.FULL))
        .satisfies(
            g ->
                assertThat(Integrity.check(g, "g", VOCABULARY, Optional.empty()).violations())
                    .isEmpty());
  }

  @Test
  void otherBytesAreNoticed() {
    assertThat(
            Integrity.check(graph, "g", VOCABULARY, Optional.of(Sha256.of(new byte[] {1})))
                .violations())
        .singleElement()
        .satisfies(v -> assertThat(v.code()).isEqualTo("source-hash-differs"));
  }

  @Test
  void aChangedTextIsNoticed() {
    String text = Zorvalin.extraction().document().text().value();
    replace(ARTICLE, Ct.TEXT, string(text.replace("brontin", "brontix")));
    assertThat(codes()).containsExactlyInAnyOrder("text-hash-differs", "quote-not-verbatim");
  }

  @Test
  void aMissingTextIsNoticed() {
    graph = TextPolicy.QUOTES.apply(graph);
    Integrity.Result result = Integrity.check(graph, "g", VOCABULARY, Optional.empty());
    assertThat(result.violations())
        .singleElement()
        .isEqualTo(new Violation.NoText(ARTICLE.getURI()));
    assertThat(result.quotes()).as("none was compared with a text").isZero();
  }

  @Test
  void aTouchedUpQuoteIsNoticed() {
    replace(ANALOGUE, Ct.QUOTE, string("analogue of Brontin"));
    assertThat(codes()).containsExactlyInAnyOrder("quote-not-verbatim", "id-differs");
  }

  @Test
  void aTouchedUpReferenceIsNoticed() {
    Node reference = IRIS.reference(Zorvalin.ID, "1");
    replace(reference, Ct.QUOTE, string("[1] Quell A. Another trial of zorvalin."));
    assertThat(violations()).singleElement().isInstanceOf(Violation.NowhereInText.class);
  }

  @Test
  void aMentionThatIsNotThereIsNoticed() {
    replace(HEDGED, Ct.SUBJECT_TEXT, string("He"));
    assertThat(violations())
        .singleElement()
        .isInstanceOfSatisfying(
            Violation.NotVerbatim.class,
            v -> {
              assertThat(v.property()).isEqualTo("subjectText");
              assertThat(v.found()).isEqualTo("It");
              assertThat(v.start()).isEqualTo(120);
            });
  }

  @Test
  void utf16OffsetsAreNoticed() {
    // behind the two astral letters, offsets in UTF-16 lie two too far
    Node quote = one(IRIS.claim(CLAIMS.get(5)), Ct.QUOTED_AT);
    Node selector = one(quote, Reused.OA_HAS_SELECTOR);
    int start = Integer.parseInt(one(selector, Reused.OA_START).getLiteralLexicalForm());
    replace(selector, Reused.OA_START, integer(start + 2));
    assertThat(violations()).singleElement().isInstanceOf(Violation.PlaceDisagrees.class);
  }

  @Test
  void aTouchedUpSelectorIsNoticed() {
    for (Node property : List.of(Reused.OA_EXACT, Reused.OA_PREFIX, Reused.OA_SUFFIX)) {
      freshGraph();
      Node selector = one(one(ANALOGUE, Ct.QUOTED_AT), Reused.OA_HAS_SELECTOR);
      replace(selector, property, string("something else"));
      assertThat(codes()).as(property.toString()).containsExactly("quote-not-verbatim");
    }
  }

  @Test
  void aQuoteOutsideItsSentenceIsNoticed() {
    replace(ANALOGUE, Ct.QUOTED_AT, one(SIZE, Ct.QUOTED_AT));
    replace(ANALOGUE, Ct.QUOTE, one(SIZE, Ct.QUOTE));
    assertThat(codes()).containsExactlyInAnyOrder("place-disagrees", "id-differs");
  }

  @Test
  void aChangedClaimHasAnotherId() {
    replace(HEDGED, Ct.MODALITY, Ct.term("Presupposed"));
    assertThat(violations()).singleElement().isInstanceOf(Violation.IdDiffers.class);
    freshGraph();
    replace(HEDGED, Ct.POLARITY, Ct.term("Negated"));
    assertThat(violations())
        .hasSize(2)
        .allSatisfy(v -> assertThat(v).isInstanceOf(Violation.IdDiffers.class));
    freshGraph();
    replace(SIZE, Ct.OCCURRENCE, integer(1));
    assertThat(codes()).containsExactly("id-differs");
  }

  @Test
  void aChangedNumberIsNoticed() {
    replace(SIZE, Reused.RDF_OBJECT, integer(85));
    assertThat(codes()).containsExactly("statement-disagrees");
    freshGraph();
    replace(SIZE, Ct.OBJECT_LABEL, string("084"));
    assertThat(codes()).as("same value, another id").containsExactly("id-differs");
  }

  @Test
  void whatTheTextOnlyHedgesMustNotBeAsserted() {
    graph.add(
        Triple.create(
            one(HEDGED, Reused.RDF_SUBJECT),
            one(HEDGED, Reused.RDF_PREDICATE),
            one(HEDGED, Reused.RDF_OBJECT)));
    assertThat(codes()).containsExactly("statement-disagrees");
  }

  @Test
  void whatTheTextAssertsMustBeAsserted() {
    graph.remove(Node.ANY, Ct.term("analogueOf"), Node.ANY);
    assertThat(codes()).containsExactly("statement-disagrees");
  }

  @Test
  void aReifierOfAnotherTripleIsNoticed() {
    replace(
        ANALOGUE,
        Reused.RDF_REIFIES,
        NodeFactory.createTripleTerm(ANALOGUE, Ct.term("isA"), ANALOGUE));
    assertThat(codes()).containsExactly("statement-disagrees");
  }

  @Test
  void noClaimWithoutProvenance() {
    for (Node property :
        List.of(Reused.PROV_WAS_GENERATED_BY, Ct.QUOTE, Ct.STATED_IN, Ct.QUOTED_AT, Ct.POLARITY)) {
      freshGraph();
      graph.remove(HEDGED, property, Node.ANY);
      assertThat(violations())
          .containsExactly(new Violation.NoProvenance(HEDGED.getURI(), property.getURI()));
    }
  }

  @Test
  void blankNodesAreNoticed() {
    graph.add(Triple.create(ARTICLE, Reused.RDFS_LABEL, NodeFactory.createBlankNode()));
    assertThat(codes()).containsExactly("blank-node");
  }

  @Test
  void aGraphOfNoArticleIsNoArticle() {
    Graph empty = GraphFactory.createDefaultGraph();
    assertThat(Integrity.check(empty, "the graph", VOCABULARY, Optional.empty()).violations())
        .containsExactly(new Violation.NotOneArticle("the graph", 0));
  }

  @Test
  void violationsReadAsSentences() {
    replace(ANALOGUE, Ct.QUOTE, string("x"));
    assertThat(violations())
        .allSatisfy(
            v -> {
              assertThat(v.message()).isNotBlank().doesNotContain("\n");
              assertThat(v.place()).startsWith("https://");
            });
  }

  private List<Violation> violations() {
    return Integrity.check(graph, "g", VOCABULARY, Optional.of(Sha256.of(Zorvalin.BYTES)))
        .violations();
  }

  private Set<String> codes() {
    return violations().stream().map(Violation::code).collect(Collectors.toSet());
  }

  private Node one(Node subject, Node property) {
    List<Node> found = graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private void replace(Node subject, Node property, Node object) {
    one(subject, property);
    graph.remove(subject, property, Node.ANY);
    graph.add(Triple.create(subject, property, object));
  }

  private static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }
}
