package org.claimtrace.rdf.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.Span;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Reused;

/** Passages agree with their selectors, and every quoted word stands in the text. */
final class PassageCheck {
  private static final int CONTEXT = 32;
  private static final List<Node[]> WORDS =
      List.of(
          new Node[] {Ct.QUOTE, Ct.QUOTED_AT},
          new Node[] {Ct.SUBJECT_TEXT, Ct.SUBJECT_AT},
          new Node[] {Ct.TRIGGER_TEXT, Ct.TRIGGER_AT},
          new Node[] {Ct.OBJECT_TEXT, Ct.OBJECT_AT});
  private final CheckedGraph graph;

  PassageCheck(CheckedGraph graph) {
    this.graph = graph;
  }

  /** Checks all passages; returns how many there are. */
  int passages() {
    List<Triple> passages = graph.graph().find(Node.ANY, Reused.OA_HAS_SELECTOR, Node.ANY).toList();
    for (Triple triple : passages) {
      passage(triple.getSubject(), triple.getObject());
    }
    return passages.size();
  }

  /** Checks the words of claims and qualifiers; returns how many there are. */
  int quotes() {
    int checked = 0;
    for (Node[] pair : WORDS) {
      for (Triple triple : graph.graph().find(Node.ANY, pair[1], Node.ANY).toList()) {
        Optional<Span> span = graph.span(triple.getObject());
        Optional<String> words = graph.string(triple.getSubject(), pair[0]);
        if (span.isEmpty()) {
          disagrees(triple.getSubject(), "quotes a passage of another form: " + triple.getObject());
        } else if (words.isPresent()) {
          graph.compare(triple.getSubject(), name(pair[0]), span.get(), words.get());
          checked++;
        }
      }
    }
    return checked + unplaced();
  }

  /** Entries of a list of references are quoted without a place; they must occur somewhere. */
  private int unplaced() {
    int checked = 0;
    for (Triple triple : graph.graph().find(Node.ANY, Ct.QUOTE, Node.ANY).toList()) {
      boolean placed = graph.graph().contains(triple.getSubject(), Ct.QUOTED_AT, Node.ANY);
      if (!placed && graph.text().isPresent()) {
        checked++;
        String words = triple.getObject().getLiteralLexicalForm();
        if (!graph.text().get().value().contains(words)) {
          graph.found().add(new Violation.NowhereInText(triple.getSubject().toString(), words));
        }
      }
    }
    return checked;
  }

  private void passage(Node passage, Node selector) {
    Optional<Span> span = graph.span(passage);
    if (span.isEmpty()) {
      disagrees(passage, "the passage's IRI names no place in the article");
      return;
    }
    String start = graph.string(selector, Reused.OA_START).orElse("?");
    String end = graph.string(selector, Reused.OA_END).orElse("?");
    if (!start.equals(Integer.toString(span.get().start()))
        || !end.equals(Integer.toString(span.get().end()))) {
      disagrees(passage, "its selector says " + start + " to " + end);
    }
    words(selector, Reused.OA_EXACT, span.get());
    words(selector, Reused.OA_PREFIX, before(span.get()));
    graph
        .text()
        .ifPresent(text -> words(selector, Reused.OA_SUFFIX, after(span.get(), text.length())));
  }

  private void words(Node selector, Node property, Span span) {
    graph
        .string(selector, property)
        .ifPresent(stated -> graph.compare(selector, name(property), span, stated));
  }

  private static Span before(Span span) {
    return new Span(Math.max(0, span.start() - CONTEXT), span.start());
  }

  private static Span after(Span span, int length) {
    return new Span(span.end(), Math.max(span.end(), Math.min(length, span.end() + CONTEXT)));
  }

  private static String name(Node property) {
    return property.getURI().replaceFirst(".*[/#]", "");
  }

  private void disagrees(Node node, String message) {
    graph.found().add(new Violation.PlaceDisagrees(Violation.show(node), message));
  }
}
