package org.claimtrace.rdf.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * OWL and SKOS in any syntax of RDF: classes with {@code rdfs:label} and {@code
 * oboInOwl:hasExactSynonym}, concepts with {@code skos:prefLabel} and {@code skos:altLabel}, as far
 * as they are English or of no language.
 */
final class OntologyTerms {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final List<Node> KINDS = List.of(node(OWL + "Class"), node(SKOS + "Concept"));
  private static final List<Node> LABELS = List.of(node(SKOS + "prefLabel"), node(RDFS + "label"));
  private static final List<Node> SYNONYMS =
      List.of(
          node("http://www.geneontology.org/formats/oboInOwl#hasExactSynonym"),
          node(SKOS + "altLabel"));
  private static final List<Node> PARENTS =
      List.of(node(RDFS + "subClassOf"), node(SKOS + "broader"));
  private static final Node DEPRECATED = node(OWL + "deprecated");
  private static final List<Node> VERSION =
      List.of(node(OWL + "versionIRI"), node(OWL + "versionInfo"));
  private static final List<Node> LICENCE =
      List.of(
          node("http://purl.org/dc/terms/license"), node("http://purl.org/dc/elements/1.1/rights"));

  private final Graph graph;
  private final String path;
  private final ImportTables tables;

  private OntologyTerms(Graph graph, String path, ImportTables tables) {
    this.graph = graph;
    this.path = path;
    this.tables = tables;
  }

  static TermFile read(Path file, ImportTables tables) {
    Graph graph = RdfFiles.readGraph(file, ErrorCode.BAD_RDF);
    OntologyTerms reader = new OntologyTerms(graph, file.toString(), tables);
    Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
    for (Node kind : KINDS) {
      graph.find(Node.ANY, TYPE, kind).mapWith(Triple::getSubject).forEachRemaining(found::add);
    }
    List<SourceTerm> terms = new ArrayList<>();
    for (Node subject : found) {
      reader.term(subject).ifPresent(terms::add);
    }
    return new TermFile(
        TermFile.nameOf(file), reader.ofOntology(VERSION), reader.ofOntology(LICENCE), terms);
  }

  private Optional<SourceTerm> term(Node subject) {
    List<String> labels = texts(subject, LABELS);
    if (!subject.isURI() || labels.isEmpty()) {
      return Optional.empty();
    }
    boolean obsolete = objects(subject, List.of(DEPRECATED)).stream().anyMatch(this::isTrue);
    List<String> parents =
        objects(subject, PARENTS).stream()
            .filter(Node::isURI)
            .map(parent -> tables.curie(parent.getURI()))
            .toList();
    return Optional.of(
        new SourceTerm(
            List.of(tables.curie(subject.getURI())),
            labels.get(0),
            texts(subject, SYNONYMS),
            parents,
            obsolete,
            path + ", " + subject.getURI()));
  }

  private boolean isTrue(Node value) {
    return value.isLiteral() && Set.of("true", "1").contains(value.getLiteralLexicalForm());
  }

  private List<String> texts(Node subject, List<Node> properties) {
    return objects(subject, properties).stream()
        .filter(Node::isLiteral)
        .filter(text -> text.getLiteralLanguage().matches("|en(-.*)?"))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** By property, then by text. */
  private List<Node> objects(Node subject, List<Node> properties) {
    List<Node> found = new ArrayList<>();
    for (Node property : properties) {
      graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
          .sorted(Comparator.comparing(Node::toString))
          .forEach(found::add);
    }
    return found;
  }

  private String ofOntology(List<Node> properties) {
    return graph.find(Node.ANY, TYPE, node(OWL + "Ontology")).toList().stream()
        .map(Triple::getSubject)
        .sorted(Comparator.comparing(Node::toString))
        .flatMap(ontology -> objects(ontology, properties).stream())
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
        .findFirst()
        .orElse("");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
