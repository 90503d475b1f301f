package org.claimtrace.rdf.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.SourceText;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Iris;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.Vocabulary;

/** What shapes cannot say: hashes, offsets, quotes and identities, all computed again. */
public final class Integrity {
  private Integrity() {}

  /**
   * What was checked in one article's graph, and what is wrong with it.
   *
   * @param article the article's IRI, or the graph's name if there is none
   * @param triples how many triples were seen
   * @param passages how many passages were compared with their selectors
   * @param quotes how many quotes and mentions were compared with the text
   * @param claims how many claims had their identity computed
   * @param violations what is wrong, sorted; empty if all is well
   */
  public record Result(
      String article,
      int triples,
      int passages,
      int quotes,
      int claims,
      List<Violation> violations) {
    /** Copies the list. */
    public Result {
      violations = List.copyOf(violations);
    }
  }

  /**
   * Checks one article's graph.
   *
   * @param graph the graph, written with {@link org.claimtrace.rdf.TextPolicy#FULL}
   * @param name the graph's name, for messages
   * @param vocabulary the closed list of predicates
   * @param source SHA-256 of the source's bytes, if they are at hand
   * @return what was checked and what is wrong
   */
  public static Result check(
      Graph graph, String name, Vocabulary vocabulary, Optional<String> source) {
    List<Node> articles =
        graph.find(Node.ANY, Reused.RDF_TYPE, Ct.ARTICLE).mapWith(Triple::getSubject).toList();
    Optional<Iris> iris = articles.size() == 1 ? Iris.ofArticle(articles.get(0)) : Optional.empty();
    if (iris.isEmpty()) {
      List<Violation> none = List.of(new Violation.NotOneArticle(name, articles.size()));
      return new Result(name, graph.size(), 0, 0, 0, none);
    }
    Node article = articles.get(0);
    Optional<SourceText> text = text(graph, article);
    CheckedGraph checked = CheckedGraph.of(graph, article, iris.get(), text);
    hashes(checked, source);
    blankNodes(checked);
    PassageCheck passages = new PassageCheck(checked);
    ClaimCheck claims = new ClaimCheck(checked);
    int numberOfPassages = passages.passages();
    int numberOfQuotes = passages.quotes();
    int numberOfClaims = claims.claims();
    claims.assertions(vocabulary.predicates().stream().map(p -> Ct.term(p.name())).toList());
    return new Result(
        article.getURI(),
        graph.size(),
        numberOfPassages,
        text.isPresent() ? numberOfQuotes : 0,
        numberOfClaims,
        sorted(checked.found()));
  }

  private static Optional<SourceText> text(Graph graph, Node article) {
    List<Node> texts = graph.find(article, Ct.TEXT, Node.ANY).mapWith(Triple::getObject).toList();
    return texts.size() == 1 && texts.get(0).isLiteral()
        ? Optional.of(SourceText.of(texts.get(0).getLiteralLexicalForm()))
        : Optional.empty();
  }

  private static void hashes(CheckedGraph graph, Optional<String> source) {
    if (graph.text().isPresent()) {
      hash(graph, "text", Ct.TEXT_SHA256, Sha256.of(graph.text().get().value()));
    } else {
      graph.found().add(new Violation.NoText(graph.article().getURI()));
    }
    source.ifPresent(sha256 -> hash(graph, "source", Ct.SOURCE_SHA256, sha256));
  }

  private static void hash(CheckedGraph graph, String of, Node property, String computed) {
    String stated = graph.string(graph.article(), property).orElse("none");
    if (!stated.equals(computed)) {
      graph.found().add(new Violation.HashDiffers(graph.article().getURI(), of, stated, computed));
    }
  }

  private static void blankNodes(CheckedGraph graph) {
    graph
        .graph()
        .find()
        .filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEachRemaining(t -> graph.found().add(new Violation.BlankNode(t.toString())));
  }

  private static List<Violation> sorted(List<Violation> found) {
    List<Violation> sorted = new ArrayList<>(found);
    sorted.sort(
        Comparator.comparing(Violation::code)
            .thenComparing(Violation::place)
            .thenComparing(Violation::message));
    return sorted;
  }
}
