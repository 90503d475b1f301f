package org.claimtrace.rdf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.rdf.Iris;

/**
 * One article's graph under examination, and what was found so far.
 *
 * @param graph the graph
 * @param article its article
 * @param iris the base of its IRIs
 * @param text the article's text; empty if the graph does not carry it
 * @param found takes what is wrong
 */
record CheckedGraph(
    Graph graph, Node article, Iris iris, Optional<SourceText> text, List<Violation> found) {
  private static final Pattern PLACE = Pattern.compile("(.*)#char=([0-9]{1,9}),([0-9]{1,9})");

  static CheckedGraph of(Graph graph, Node article, Iris iris, Optional<SourceText> text) {
    return new CheckedGraph(graph, article, iris, text, new ArrayList<>());
  }

  /** The one value of a property; empty if there is none or more than one. */
  Optional<Node> one(Node subject, Node property) {
    List<Node> values = graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  Optional<String> string(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** The place that a passage's IRI names, if it lies in this article. */
  Optional<Span> span(Node passage) {
    if (!passage.isURI()) {
      return Optional.empty();
    }
    Matcher m = PLACE.matcher(passage.getURI());
    if (!m.matches() || !m.group(1).equals(article.getURI())) {
      return Optional.empty();
    }
    int start = Integer.parseInt(m.group(2));
    int end = Integer.parseInt(m.group(3));
    return start <= end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Compares words with the text; says nothing if the text is not there. */
  void compare(Node whose, String property, Span span, String stated) {
    if (text.isEmpty()) {
      return;
    }
    boolean inside = span.end() <= text.get().length();
    String words = inside ? text.get().slice(span) : "";
    if (!inside || !words.equals(stated)) {
      found.add(
          new Violation.NotVerbatim(
              Violation.show(whose), property, span.start(), span.end(), stated, words));
    }
  }
}
