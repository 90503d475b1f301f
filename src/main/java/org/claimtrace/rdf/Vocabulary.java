package org.claimtrace.rdf;

import static org.claimtrace.rdf.Reused.RDFS_DOMAIN;
import static org.claimtrace.rdf.Reused.RDFS_LABEL;
import static org.claimtrace.rdf.Reused.RDFS_RANGE;
import static org.claimtrace.rdf.Reused.RDFS_SUB_PROPERTY_OF;
import static org.claimtrace.rdf.Reused.RDF_TYPE;
import static org.claimtrace.rdf.Reused.SKOS_DEFINITION;
import static org.claimtrace.rdf.Reused.SKOS_EXAMPLE;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * What the ontology files say.
 *
 * @param predicates the closed list of claim predicates, by name
 * @param semanticTypes local names of the kinds of concept, sorted
 * @param tiers the tiers of evidence, by name
 * @param graph the ontology and the tiers as RDF, without blank nodes, for {@code graph/ontology}
 */
public record Vocabulary(
    List<ClaimPredicate> predicates,
    SortedSet<String> semanticTypes,
    List<TierTerm> tiers,
    Graph graph) {

  /**
   * Reads {@code ontology/claimtrace.ttl} and {@code ontology/tiers.ttl}.
   *
   * @param home the folder that holds {@code ontology}
   * @return what they say
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} if a file is broken or a term lacks a
   *     part; {@link ErrorCode#NOT_FOUND}
   */
  public static Vocabulary read(Path home) {
    Path folder = home.resolve("ontology");
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : List.of("claimtrace.ttl", "tiers.ttl")) {
      Graph part = RdfFiles.readGraph(folder.resolve(name), ErrorCode.BAD_KNOWLEDGE);
      part.find().forEachRemaining(graph::add);
    }
    Facts facts = new Facts(graph, folder.resolve("claimtrace.ttl").toString());
    List<ClaimPredicate> predicates =
        facts.instances(Ct.CLAIM_PREDICATE).stream()
            .map(node -> predicate(facts, node))
            .sorted()
            .toList();
    SortedSet<String> types = new TreeSet<>();
    facts.instances(Ct.SEMANTIC_TYPE).forEach(node -> types.add(Facts.local(node)));
    List<TierTerm> tiers =
        facts.instances(Ct.TIER).stream().map(node -> TierTerm.of(facts, node)).sorted().toList();
    return new Vocabulary(predicates, types, tiers, graph);
  }

  /**
   * A predicate by its name.
   *
   * @param name local name
   * @return the predicate, empty if the list does not hold it
   */
  public Optional<ClaimPredicate> predicate(String name) {
    return predicates.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  private static ClaimPredicate predicate(Facts facts, Node node) {
    Node range = facts.one(node, RDFS_RANGE);
    String kind = facts.text(node, Ct.OBJECT_KIND);
    return new ClaimPredicate(
        Facts.local(node),
        facts.text(node, Ct.GROUP),
        facts.text(node, RDFS_LABEL),
        facts.text(node, SKOS_DEFINITION),
        facts.text(node, SKOS_EXAMPLE),
        Facts.local(facts.one(node, RDFS_DOMAIN)),
        facts.constant(ClaimPredicate.ObjectKind.class, kind.toUpperCase(Locale.ROOT), node),
        Literals.datatype(range.getURI()),
        Facts.local(range),
        facts.objects(node, RDFS_SUB_PROPERTY_OF).stream()
            .filter(parent -> facts.has(parent, RDF_TYPE, Ct.CLAIM_PREDICATE))
            .map(Facts::local)
            .findFirst());
  }
}
