package org.claimtrace.store.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.LibraryRecord;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.article.ReferenceGraph;
import org.claimtrace.store.GraphStore;

/**
 * A store as a shelf of articles.
 *
 * @param store where the graphs are
 * @param iris names them
 */
public record ArticleShelf(GraphStore store, Iris iris) {
  private static final String REFERENCES = "references";

  /**
   * Puts several articles and what they share into an empty store, in one write.
   *
   * @param articles with different ids
   * @param shared ontology and lexicon
   */
  public void fill(Collection<BuiltArticle> articles, SharedGraphs shared) {
    Map<String, Graph> graphs = new HashMap<>(shared.byIri());
    List<Reference> references = new ArrayList<>();
    List<LibraryRecord> records = new ArrayList<>();
    for (BuiltArticle article : articles) {
      graphs.put(article.graphIri(), article.graph());
      references.addAll(article.references());
      records.add(article.record());
    }
    graphs.put(referencesIri(), ReferenceGraph.of(references, records, iris));
    store.putAll(graphs);
  }

  /**
   * Puts ontology and lexicon where they are missing or other.
   *
   * @param shared the graphs
   */
  public void putShared(SharedGraphs shared) {
    shared
        .byIri()
        .forEach(
            (iri, graph) -> {
              if (!holds(iri, graph)) {
                store.put(iri, graph);
              }
            });
  }

  /**
   * Puts an article and the works that it refers to, in one write.
   *
   * @param article what to put
   * @param replace whether it may take the place of an article of the same id from another source
   * @return what became of it
   * @throws ProblemException {@link ErrorCode#ID_TAKEN}, or what is wrong with the store
   */
  public Outcome put(BuiltArticle article, boolean replace) {
    return put(
        article.graphIri(),
        article.graph(),
        ReferenceGraph.of(article.references(), List.of(article.record()), iris),
        article.sourceSha256(),
        replace);
  }

  /**
   * Puts an article's graph that was read from RDF.
   *
   * @param article what to put
   * @param replace as for {@link #put(BuiltArticle, boolean)}
   * @return what became of it
   * @throws ProblemException {@link ErrorCode#ID_TAKEN}, or what is wrong with the store
   */
  public Outcome put(RdfArticle article, boolean replace) {
    return put(
        article.graphIri(),
        article.graph(),
        article.references(),
        sourceSha256(article.graph(), article.graphIri()).orElse(""),
        replace);
  }

  private Outcome put(
      String graphIri, Graph graph, Graph references, String sourceSha256, boolean replace) {
    Optional<Graph> before = store.get(graphIri);
    if (before.isPresent() && !replace) {
      String taken = sourceSha256(before.get(), graphIri).orElse("");
      if (!taken.equals(sourceSha256)) {
        throw taken(graphIri, taken);
      }
    }
    Graph known = store.get(referencesIri(), References.works(references));
    Graph additions = References.additions(known, references);
    boolean same = before.isPresent() && before.get().isIsomorphicWith(graph);
    if (same && additions.isEmpty()) {
      return Outcome.UNCHANGED;
    }
    store.putAll(Map.of(graphIri, graph), Map.of(referencesIri(), additions));
    if (same) {
      return Outcome.UNCHANGED;
    }
    return before.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
  }

  private ProblemException taken(String graphIri, String sourceSha256) {
    String id = graphIri.substring(graphIri.lastIndexOf('/') + 1);
    String other = sourceSha256.isEmpty() ? "none" : sourceSha256.substring(0, 12) + "…";
    return new ProblemException(
        ErrorCode.ID_TAKEN,
        id + " in " + store.description(),
        "an article with this id was loaded from another source (SHA-256 " + other + ")",
        "Give this one another id with --id NAME, or take its place with --replace.");
  }

  /**
   * Whether an article is there.
   *
   * @param id the article
   * @return true if so
   */
  public boolean holds(ArticleId id) {
    return store.graphs().contains(iris.article(id).getURI());
  }

  /**
   * Takes an article out. What it told of published works stays.
   *
   * @param id the article
   * @return whether it was there
   */
  public boolean remove(ArticleId id) {
    return store.remove(iris.article(id).getURI());
  }

  /**
   * The graphs that are articles'.
   *
   * @return their names in order
   */
  public List<String> articleGraphs() {
    String shared = iris.base() + "graph/";
    return store.graphs().stream().filter(iri -> !iri.startsWith(shared)).toList();
  }

  private boolean holds(String iri, Graph graph) {
    return store.get(iri).filter(there -> there.isIsomorphicWith(graph)).isPresent();
  }

  private String referencesIri() {
    return iris.graph(REFERENCES).getURI();
  }

  static Optional<String> sourceSha256(Graph graph, String articleIri) {
    return graph
        .find(Node.ANY, Ct.SOURCE_SHA256, Node.ANY)
        .filterKeep(triple -> triple.getSubject().hasURI(articleIri))
        .mapWith(Triple::getObject)
        .toList()
        .stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
