package org.claimtrace.rdf.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Term;
import org.claimtrace.model.lexicon.Lexicon;
import org.claimtrace.model.lexicon.LexiconEntry;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;

/**
 * The identifiers that imported concepts bring with them. A store's {@code graph/lexicon} holds the
 * project's own concepts only; an imported one is described where an article speaks of it.
 *
 * @param prefixes identifier prefixes with the beginnings of their IRIs, as the tables say
 */
public record ImportedIds(Map<String, String> prefixes) {
  /** Copies the map. */
  public ImportedIds {
    prefixes = Map.copyOf(prefixes);
  }

  /**
   * Reads what the tables say of their prefixes.
   *
   * @param home the folder that holds {@code data}
   * @return the prefixes
   * @throws org.claimtrace.model.ProblemException if a table cannot be read
   */
  public static ImportedIds read(Path home) {
    Map<String, String> prefixes = new HashMap<>();
    LexiconFolder.tables(home).forEach(file -> prefixes.putAll(LabelTable.prefixes(file)));
    return new ImportedIds(prefixes);
  }

  /**
   * Adds {@code skos:exactMatch} for each imported concept that a claim speaks of.
   *
   * @param graph the article's graph
   * @param found the article's claims
   * @param lexicon the names
   * @param iris names concepts
   */
  public void describe(Graph graph, Extraction found, Lexicon lexicon, Iris iris) {
    for (Claim claim : found.claims()) {
      describe(graph, claim.statement().subject(), lexicon, iris);
      describe(graph, claim.statement().object(), lexicon, iris);
    }
  }

  private void describe(Graph graph, Term term, Lexicon lexicon, Iris iris) {
    if (term instanceof Term.Concept concept && concept.linked()) {
      Node node = iris.concept(concept.slug());
      lexicon.entry(concept.label()).map(LexiconEntry::ids).stream()
          .flatMap(ids -> ids.stream().map(this::iri).flatMap(Optional::stream))
          .forEach(iri -> graph.add(node, Reused.SKOS_EXACT_MATCH, iri));
    }
  }

  /** The IRI of an identifier; none is made up for a prefix that no table explains. */
  private Optional<Node> iri(String id) {
    if (id.startsWith("http://") || id.startsWith("https://")) {
      return Optional.of(NodeFactory.createURI(id));
    }
    int colon = id.indexOf(':');
    return colon > 0 && prefixes.containsKey(id.substring(0, colon))
        ? Optional.of(
            NodeFactory.createURI(prefixes.get(id.substring(0, colon)) + id.substring(colon + 1)))
        : Optional.empty();
  }
}
