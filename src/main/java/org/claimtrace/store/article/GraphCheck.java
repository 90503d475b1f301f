package org.claimtrace.store.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.graph.GraphFactory;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Vocabulary;
import org.claimtrace.rdf.check.Integrity;
import org.claimtrace.rdf.check.Shapes;
import org.claimtrace.rdf.check.Violation;
import org.claimtrace.store.GraphStore;

/**
 * Checks articles' graphs: shapes, hashes, offsets, quotes, identities.
 *
 * @param vocabulary the closed list of predicates
 * @param shapes what every node must have
 */
public record GraphCheck(Vocabulary vocabulary, Shapes shapes) {
  /**
   * What was checked in one graph.
   *
   * @param integrity counts, and what is wrong with hashes, offsets, quotes and identities
   * @param shapes what does not fit the shapes
   * @param sourceName the name of the file that the article was read from; empty if not told
   * @param sourceHashed whether the source's bytes were at hand
   */
  public record Checked(
      Integrity.Result integrity,
      List<Violation.Shape> shapes,
      Optional<String> sourceName,
      boolean sourceHashed) {
    /** Copies the list. */
    public Checked {
      shapes = List.copyOf(shapes);
    }

    /**
     * All that is wrong.
     *
     * @return integrity first, then shapes
     */
    public List<Violation> violations() {
      List<Violation> all = new ArrayList<>(integrity.violations());
      all.addAll(shapes);
      return all;
    }
  }

  /**
   * Checks a store's graph.
   *
   * @param store where it is
   * @param graphIri its name
   * @param source finds the hash of the source by its file's name
   * @return what was checked and what is wrong
   */
  public Checked check(
      GraphStore store, String graphIri, Function<String, Optional<String>> source) {
    return check(
        new RdfArticle(
            graphIri,
            store.get(graphIri).orElseGet(GraphFactory::createDefaultGraph),
            GraphFactory.createDefaultGraph()),
        source);
  }

  /**
   * Checks a graph that was read from a file.
   *
   * @param article the graph
   * @param source finds the hash of the source by its file's name
   * @return what was checked and what is wrong
   */
  public Checked check(RdfArticle article, Function<String, Optional<String>> source) {
    Optional<String> name = article.sourceName();
    Optional<String> hash = name.flatMap(source);
    return new Checked(
        Integrity.check(article.graph(), article.graphIri(), vocabulary, hash),
        shapes.validate(article.graph()),
        name,
        hash.isPresent());
  }

  /**
   * Refuses a graph with a violation, before it gets into a store.
   *
   * @param article the graph
   * @param place where it came from, for the message
   * @throws ProblemException {@link ErrorCode#UNSOUND_GRAPH}
   */
  public void refuseUnsound(RdfArticle article, String place) {
    if (Iris.ofArticle(org.apache.jena.graph.NodeFactory.createURI(article.graphIri())).isEmpty()) {
      throw new ProblemException(
          ErrorCode.UNSOUND_GRAPH,
          place + ", graph " + article.graphIri(),
          "the graph's name is no article's",
          "Give a file that \"claimtrace build --text full\" has written.");
    }
    List<Violation> wrong = check(article, name -> Optional.empty()).violations();
    if (!wrong.isEmpty()) {
      Violation first = wrong.get(0);
      boolean textLess = wrong.stream().anyMatch(v -> v instanceof Violation.NoText);
      throw new ProblemException(
          ErrorCode.UNSOUND_GRAPH,
          place + ", " + first.place(),
          "the graph does not pass the check ("
              + wrong.size()
              + (wrong.size() == 1 ? " finding): " : " findings, the first): ")
              + first.message(),
          textLess
              ? "Write the file with \"build --text full\"."
              : "\"check " + place + "\" lists all; build the file again.");
    }
  }
}
