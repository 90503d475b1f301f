package org.claimtrace.rdf.lexicon;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.file.FileBytes;
import org.claimtrace.rdf.file.RdfFiles;

/**
 * One file of the lexicon.
 *
 * @param path where it lies
 * @param graph what it says
 */
record SkosFile(Path path, Graph graph) {
  static SkosFile read(Path path) {
    return new SkosFile(path, RdfFiles.readGraph(path, ErrorCode.BAD_KNOWLEDGE));
  }

  /** Everything that the file speaks of, sorted. */
  List<Node> subjects() {
    return graph.find().mapWith(Triple::getSubject).toSet().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  /** The labels of a property, sorted. */
  List<String> labels(Node concept, Node property) {
    return objects(concept, property).stream()
        .map(
            label -> {
              if (!label.isLiteral() || label.getLiteralLexicalForm().isBlank()) {
                throw bad(concept, "has a label that is no text");
              }
              return label.getLiteralLexicalForm();
            })
        .toList();
  }

  String prefLabel(Node concept) {
    List<String> labels = labels(concept, Reused.SKOS_PREF_LABEL);
    if (labels.size() != 1) {
      throw bad(concept, "has " + labels.size() + " skos:prefLabel, not one");
    }
    return labels.get(0);
  }

  ProblemException bad(Node concept, String cause) {
    return new ProblemException(
        ErrorCode.BAD_KNOWLEDGE,
        place(concept),
        "concept <" + concept + "> " + cause,
        "Mend the entry there.");
  }

  /**
   * The file and the line where a concept's entry begins. The parsed graph knows no lines, so the
   * text is searched for the concept's name at the beginning of a line.
   */
  String place(Node concept) {
    String name = concept.isURI() ? concept.getURI().replaceFirst(".*[/#]", "") : "[]";
    String text = new String(FileBytes.of(path), StandardCharsets.UTF_8);
    Matcher entry =
        Pattern.compile("(?m)^[ \\t]*(?:\\w*:|<[^>\\s]*/)?" + Pattern.quote(name) + "[\\s>]")
            .matcher(text);
    if (!entry.find()) {
      return path.toString();
    }
    long line = 1 + text.substring(0, entry.start()).chars().filter(c -> c == '\n').count();
    return path + ":" + line;
  }
}
