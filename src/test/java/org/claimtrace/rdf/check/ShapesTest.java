package org.claimtrace.rdf.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Home;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TextPolicy;
import org.claimtrace.rdf.Vocabulary;
import org.claimtrace.rdf.Zorvalin;
import org.claimtrace.rdf.article.ArticleGraph;
import org.claimtrace.rdf.file.RdfFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesTest {
  private static final Shapes SHAPES = Shapes.read(Home.path());
  private static final Iris IRIS = Iris.standard();
  private static final Node CLAIM = IRIS.claim(Zorvalin.extraction().claims().get(4));
  private Graph graph;

  @BeforeEach
  void freshGraph() {
    graph = ArticleGraph.of(Zorvalin.extraction(), IRIS, Zorvalin.BUILD, TextPolicy.FULL);
  }

  @Test
  void aFreshGraphHasTheShapes() {
    assertThat(SHAPES.validate(graph)).isEmpty();
    assertThat(SHAPES.validate(TextPolicy.QUOTES.apply(graph))).isEmpty();
  }

  @Test
  void withoutQuotesItDoesNotPass() {
    assertThat(SHAPES.validate(TextPolicy.NONE.apply(graph))).isNotEmpty();
  }

  @Test
  void everyPartOfAClaimIsAskedFor() {
    List<Node> optional =
        List.of(
            Ct.QUALIFIER,
            Ct.EVIDENCE_LINE,
            Ct.CITED_STUDY,
            Ct.CLAIM_TIER,
            Ct.TIER_BASIS,
            Reused.RDF_REIFIES,
            Reused.RDF_TYPE);
    for (Triple triple : graph.find(CLAIM, Node.ANY, Node.ANY).toList()) {
      if (optional.contains(triple.getPredicate())) {
        continue;
      }
      freshGraph();
      graph.delete(triple);
      assertThat(SHAPES.validate(graph))
          .as(triple.getPredicate().toString())
          .anySatisfy(v -> assertThat(v.place()).isEqualTo(CLAIM.getURI()));
    }
  }

  @Test
  void closedListsAreClosed() {
    for (Node property :
        List.of(
            Ct.POLARITY, Ct.MODALITY, Ct.ROLE, Ct.BAND, Ct.REVIEW_STATUS, Reused.RDF_PREDICATE)) {
      freshGraph();
      graph.remove(CLAIM, property, Node.ANY);
      graph.add(Triple.create(CLAIM, property, Ct.term("Invented")));
      assertThat(SHAPES.validate(graph))
          .as(property.toString())
          .singleElement()
          .satisfies(v -> assertThat(v.value()).isEqualTo(Ct.NS + "Invented"));
    }
  }

  @Test
  void closedListsAreThoseOfTheOntology() {
    Graph shapes =
        RdfFiles.readGraph(Home.path().resolve("ontology/shapes.ttl"), ErrorCode.BAD_KNOWLEDGE);
    Set<Node> listed =
        shapes
            .find(
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#first"),
                Node.ANY)
            .mapWith(Triple::getObject)
            .toSet();
    for (var predicate : Vocabulary.read(Home.path()).predicates()) {
      assertThat(listed).contains(Ct.term(predicate.name()));
    }
    for (Class<? extends Enum<?>> list :
        List.<Class<? extends Enum<?>>>of(
            Polarity.class,
            Modality.class,
            Role.class,
            Basis.class,
            Band.class,
            ReviewStatus.class,
            Silent.Reason.class,
            BlockKind.class)) {
      for (Enum<?> constant : list.getEnumConstants()) {
        assertThat(listed).contains(Ct.of(constant));
      }
    }
  }

  @Test
  void twoQuotesAreOneTooMany() {
    graph.add(Triple.create(CLAIM, Ct.QUOTE, NodeFactory.createLiteralString("another")));
    assertThat(SHAPES.validate(graph))
        .singleElement()
        .satisfies(v -> assertThat(v.path()).contains("quote"));
  }

  @Test
  void otherNodesHaveShapes() {
    Set<String> broken =
        List.of(Ct.TEXT_SHA256, Reused.OA_EXACT, Ct.BASIS, Ct.STUDY_KEY, Reused.RDF_VALUE, Ct.LEVEL)
            .stream()
            .filter(
                property -> {
                  freshGraph();
                  graph.remove(Node.ANY, property, Node.ANY);
                  return SHAPES.validate(graph).isEmpty();
                })
            .map(Node::getURI)
            .collect(Collectors.toSet());
    assertThat(broken).as("properties that nobody misses").isEmpty();
  }

  @Test
  void aFileWithoutShapesIsNone(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("ontology"));
    Files.writeString(home.resolve("ontology/shapes.ttl"), "# nothing\n");
    assertThatThrownBy(() -> Shapes.read(home)).isInstanceOf(ProblemException.class);
  }
}
