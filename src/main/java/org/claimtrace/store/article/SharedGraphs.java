package org.claimtrace.store.article;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Vocabulary;
import org.claimtrace.rdf.lexicon.SkosLexicon;

/**
 * The graphs that articles are asked together with: what their words mean, and the names by which
 * things are known.
 *
 * @param byIri graph IRI to triples
 */
public record SharedGraphs(Map<String, Graph> byIri) {
  /** Copies the map. */
  public SharedGraphs {
    byIri = Map.copyOf(byIri);
  }

  /**
   * Those of a home folder: {@code graph/ontology} and {@code graph/lexicon}.
   *
   * @param home the folder of the knowledge files
   * @param vocabulary its ontology, read already
   * @param iris names the graphs
   * @return the graphs
   */
  public static SharedGraphs read(Path home, Vocabulary vocabulary, Iris iris) {
    Map<String, Graph> graphs = new TreeMap<>();
    graphs.put(iris.graph("ontology").getURI(), vocabulary.graph());
    Graph lexicon = SkosLexicon.graph(home, iris);
    if (!lexicon.isEmpty()) {
      graphs.put(iris.graph("lexicon").getURI(), lexicon);
    }
    return new SharedGraphs(graphs);
  }
}
