package org.claimtrace.store.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * An article's graph as an RDF file has it.
 *
 * @param graphIri its name
 * @param graph its triples
 * @param references what the file tells of the works that the article refers to
 */
public record RdfArticle(String graphIri, Graph graph, Graph references) {
  /**
   * Reads a file.
   *
   * @param file quads, one named graph for each article; or triples of a single article
   * @param iris tells article graphs from shared ones
   * @return the articles, by their graphs' names
   * @throws ProblemException as {@link RdfFiles#read}, and {@link ErrorCode#BAD_RDF} if the file
   *     holds no article
   */
  public static List<RdfArticle> read(Path file, Iris iris) {
    DatasetGraph dataset = RdfFiles.read(file);
    TreeMap<String, Graph> graphs = new TreeMap<>();
    Graph references = GraphFactory.createDefaultGraph();
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      if (name.equals(iris.graph("references"))) {
        references = dataset.getGraph(name);
      } else if (!name.toString().startsWith(iris.base() + "graph/")) {
        graphs.put(name.toString(), dataset.getGraph(name));
      }
    }
    if (!dataset.getDefaultGraph().isEmpty()) {
      graphs.merge(nameOf(dataset, file), dataset.getDefaultGraph(), (a, b) -> both(file));
    }
    if (graphs.isEmpty()) {
      throw bad(file, "the file holds no article");
    }
    List<RdfArticle> articles = new ArrayList<>();
    for (var entry : graphs.entrySet()) {
      articles.add(
          new RdfArticle(entry.getKey(), entry.getValue(), of(entry.getValue(), references)));
    }
    return articles;
  }

  /** What is told of the works that a graph names; the rest of the file's is other articles'. */
  private static Graph of(Graph article, Graph references) {
    Graph own = GraphFactory.createDefaultGraph();
    references
        .find()
        .filterKeep(t -> article.contains(Node.ANY, Ct.IDENTIFIED_AS, t.getSubject()))
        .forEachRemaining(own::add);
    return own;
  }

  /** Triples without a graph's name belong to the one article that they describe. */
  private static String nameOf(DatasetGraph dataset, Path file) {
    List<Node> articles =
        dataset
            .getDefaultGraph()
            .find(Node.ANY, Reused.RDF_TYPE, Ct.ARTICLE)
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .toList();
    if (articles.size() != 1) {
      throw bad(
          file, "triples without a graph's name describe " + articles.size() + " articles, not 1");
    }
    return articles.get(0).getURI();
  }

  private static Graph both(Path file) {
    throw bad(file, "one article stands both in the default graph and in a named one");
  }

  private static ProblemException bad(Path file, String cause) {
    return new ProblemException(
        ErrorCode.BAD_RDF,
        file.toString(),
        cause,
        "Give a file that \"claimtrace build\" has written.");
  }

  /**
   * The name of the file that the article was read from.
   *
   * @return the name, if the graph tells it
   */
  public Optional<String> sourceName() {
    return graph
        .find(Node.ANY, Ct.SOURCE_NAME, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(Node::getLiteralLexicalForm)
        .toList()
        .stream()
        .findFirst();
  }
}
