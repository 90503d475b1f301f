package org.claimtrace.rdf.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimtrace.model.Sha256;
import org.claimtrace.model.Span;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Reused;
import org.claimtrace.rdf.TermKey;

/** A claim's IRI is the hash of what it says, and its proposition's too. */
final class ClaimIdentity {
  private final CheckedGraph graph;

  ClaimIdentity(CheckedGraph graph) {
    this.graph = graph;
  }

  /** Computes both hashes again; false if something in the claim is none of this house. */
  boolean check(Node claim) {
    Optional<String> subject = key(claim, Reused.RDF_SUBJECT, Ct.SUBJECT_LABEL);
    Optional<String> object = key(claim, Reused.RDF_OBJECT, Ct.OBJECT_LABEL);
    Optional<Span> sentence = graph.span(get(claim, Ct.STATED_IN));
    if (subject.isEmpty() || object.isEmpty() || sentence.isEmpty()) {
      return false;
    }
    String polarity = local(get(claim, Ct.POLARITY));
    String predicate = name(get(claim, Reused.RDF_PREDICATE));
    String id =
        Sha256.ofFields(
            List.of(
                graph.article().getURI().substring((graph.iris().base() + "article/").length()),
                Integer.toString(sentence.get().start()),
                text(claim, Ct.QUOTE),
                text(claim, Ct.OCCURRENCE),
                subject.get(),
                predicate,
                object.get(),
                polarity,
                local(get(claim, Ct.MODALITY))));
    compare(claim, graph.iris().claim(id), id);
    String proposition = Sha256.ofFields(List.of(subject.get(), predicate, object.get(), polarity));
    compare(get(claim, Ct.PROPOSITION), graph.iris().proposition(proposition), proposition);
    return true;
  }

  private void compare(Node stated, Node computed, String id) {
    if (!stated.equals(computed)) {
      graph.found().add(new Violation.IdDiffers(Violation.show(stated), id));
    }
  }

  private Optional<String> key(Node claim, Node property, Node label) {
    return TermKey.of(get(claim, property), text(claim, label), graph.iris());
  }

  private Node get(Node claim, Node property) {
    return graph.one(claim, property).orElseThrow();
  }

  private String text(Node claim, Node property) {
    Node value = get(claim, property);
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static String local(Node individual) {
    return name(individual).toLowerCase(Locale.ROOT);
  }

  private static String name(Node term) {
    return term.toString().replaceFirst(".*[/#]", "");
  }
}
