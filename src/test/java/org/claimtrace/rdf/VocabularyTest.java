package org.claimtrace.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.claim.Band;
import org.claimtrace.model.claim.Basis;
import org.claimtrace.model.claim.Datatype;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.model.claim.Role;
import org.claimtrace.model.claim.Silent;
import org.claimtrace.rdf.ClaimPredicate.ObjectKind;
import org.claimtrace.rdf.file.RdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.read(Home.path());
  private static final List<Class<? extends Enum<?>>> LISTS =
      List.of(
          Polarity.class,
          Modality.class,
          Role.class,
          Basis.class,
          Band.class,
          ReviewStatus.class,
          Silent.Reason.class,
          BlockKind.class);

  private static final List<String> CLASS_OF_LIST =
      List.of(
          "Polarity",
          "Modality",
          "Role",
          "Basis",
          "Band",
          "ReviewStatus",
          "SilentReason",
          "BlockKind");

  @Test
  void javaAndOntologyNameTheSameTerms() throws IllegalAccessException {
    Set<String> java = new TreeSet<>();
    for (var field : Ct.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        java.add(((Node) field.get(null)).getURI());
      }
    }
    for (Class<? extends Enum<?>> list : LISTS) {
      for (Enum<?> constant : list.getEnumConstants()) {
        java.add(Ct.of(constant).getURI());
      }
    }
    VOCABULARY.predicates().forEach(p -> java.add(Ct.NS + p.name()));
    VOCABULARY.semanticTypes().forEach(t -> java.add(Ct.NS + t));
    Set<String> ontology =
        VOCABULARY.graph().find().mapWith(Triple::getSubject).toList().stream()
            .map(Node::getURI)
            .filter(iri -> iri.startsWith(Ct.NS))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(java).isEqualTo(ontology);
  }

  @Test
  void everyClosedListHasExactlyItsConstants() {
    Facts facts = new Facts(VOCABULARY.graph(), "test");
    for (int i = 0; i < LISTS.size(); i++) {
      Set<Node> constants =
          Arrays.stream(LISTS.get(i).getEnumConstants()).map(Ct::of).collect(Collectors.toSet());
      assertThat(facts.instances(Ct.term(CLASS_OF_LIST.get(i))))
          .as(CLASS_OF_LIST.get(i))
          .containsExactlyInAnyOrderElementsOf(constants)
          .hasSize(LISTS.get(i).getEnumConstants().length);
    }
  }

  @Test
  void everyTermTellsWhatItIs() {
    Facts facts = new Facts(VOCABULARY.graph(), "test");
    List<Node> terms = new ArrayList<>();
    VOCABULARY.graph().find().mapWith(Triple::getSubject).forEachRemaining(terms::add);
    for (Node term : Set.copyOf(terms)) {
      if (!term.getURI().startsWith(Ct.NS)) {
        continue;
      }
      assertThat(facts.text(term, Reused.RDFS_LABEL)).isNotBlank();
      assertThat(facts.text(term, Reused.SKOS_DEFINITION)).isNotBlank();
      List<String> types = facts.objects(term, Reused.RDF_TYPE).stream().map(Facts::local).toList();
      if (types.contains("Property")) {
        facts.one(term, Reused.RDFS_DOMAIN);
        facts.one(term, Reused.RDFS_RANGE);
      }
      if (types.contains("Property") || types.contains("Class")) {
        assertThat(facts.text(term, Reused.SKOS_EXAMPLE)).isNotBlank();
      }
    }
  }

  @Test
  void everyTermOfOursThatIsNamedIsDefined() {
    for (String file : List.of("claimtrace.ttl", "tiers.ttl", "shapes.ttl")) {
      Graph graph =
          RdfFiles.readGraph(
              Home.path().resolve("ontology").resolve(file), ErrorCode.BAD_KNOWLEDGE);
      graph
          .find()
          .forEachRemaining(
              triple -> {
                for (Node node : List.of(triple.getPredicate(), triple.getObject())) {
                  if (node.isURI() && node.getURI().startsWith(Ct.NS)) {
                    assertThat(VOCABULARY.graph().contains(node, Reused.RDFS_LABEL, Node.ANY))
                        .as(node.getURI())
                        .isTrue();
                  }
                }
              });
    }
  }

  @Test
  void noBlankNodesInWhatIsLoaded() {
    VOCABULARY
        .graph()
        .find()
        .forEachRemaining(
            t -> assertThat(t.getSubject().isBlank() || t.getObject().isBlank()).isFalse());
  }

  @Test
  void predicatesKnowTheirObjects() {
    assertThat(VOCABULARY.predicates()).hasSize(50);
    ClaimPredicate size = VOCABULARY.predicate("sampleSize").orElseThrow();
    assertThat(size.kind()).isEqualTo(ObjectKind.LITERAL);
    assertThat(size.datatype()).contains(Datatype.INTEGER);
    assertThat(VOCABULARY.predicate("year").orElseThrow().datatype()).contains(Datatype.G_YEAR);
    assertThat(VOCABULARY.predicate("tier").orElseThrow().kind()).isEqualTo(ObjectKind.TIER);
    ClaimPredicate down = VOCABULARY.predicate("negativelyModulates").orElseThrow();
    assertThat(down.parent()).isEqualTo(Optional.of("modulates"));
    assertThat(down.group()).isEqualTo("mechanism");
    assertThat(VOCABULARY.predicate("lacks")).isEmpty();
    for (ClaimPredicate p : VOCABULARY.predicates()) {
      assertThat(p.datatype().isPresent()).as(p.name()).isEqualTo(p.kind() == ObjectKind.LITERAL);
    }
  }

  @Test
  void tiersAreOrderedWhereOrderIsMeant() {
    List<String> ordered =
        VOCABULARY.tiers().stream()
            .filter(t -> t.rank().isPresent())
            .sorted((a, b) -> Integer.compare(a.rank().getAsInt(), b.rank().getAsInt()))
            .map(TierTerm::name)
            .toList();
    assertThat(ordered).containsExactly("mechanism", "preclinical", "clinical");
    assertThat(VOCABULARY.tiers()).extracting(TierTerm::name).contains("review", "background");
  }

  @Test
  void brokenOntologyNamesFileAndLine(@TempDir Path home) throws IOException {
    Files.createDirectories(home.resolve("ontology"));
    Files.writeString(
        home.resolve("ontology/claimtrace.ttl"), "@prefix a: <http://a/> .\n\na:x a a:y ,, .\n");
    assertThatThrownBy(() -> Vocabulary.read(home))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.BAD_KNOWLEDGE);
              assertThat(e.problem().place()).endsWith("claimtrace.ttl:3");
            });
  }
}
