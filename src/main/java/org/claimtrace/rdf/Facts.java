package org.claimtrace.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/**
 * Questions to a graph of knowledge; answers are sorted.
 *
 * @param graph the graph
 * @param place where it was read, for messages
 */
record Facts(Graph graph, String place) {
  List<Node> instances(Node type) {
    return graph.find(Node.ANY, Reused.RDF_TYPE, type).mapWith(Triple::getSubject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  boolean has(Node subject, Node property, Node object) {
    return graph.contains(subject, property, object);
  }

  Node one(Node subject, Node property) {
    List<Node> found = objects(subject, property);
    if (found.size() != 1) {
      throw broken(subject, "has " + found.size() + " values of <" + property + ">, not one");
    }
    return found.get(0);
  }

  String text(Node subject, Node property) {
    Node value = one(subject, property);
    if (!value.isLiteral()) {
      throw broken(subject, "has a value of <" + property + "> that is no text");
    }
    return value.getLiteralLexicalForm();
  }

  <E extends Enum<E>> E constant(Class<E> type, String name, Node subject) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException unknown) {
      throw broken(subject, "has '" + name + "', which is no " + type.getSimpleName());
    }
  }

  static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private ProblemException broken(Node subject, String cause) {
    return new ProblemException(
        ErrorCode.BAD_KNOWLEDGE, place, "<" + subject + "> " + cause, "Mend the term there.");
  }
}
