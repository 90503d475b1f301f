package org.claimtrace.rdf.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.claimtrace.model.Span;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;
import org.claimtrace.model.claim.ReviewStatus;
import org.claimtrace.rdf.Ct;
import org.claimtrace.rdf.Reused;

/**
 * Claims have their provenance, their own identity, and the plain triple if and only if it is due.
 */
final class ClaimCheck {
  private static final List<Node> NEEDED =
      List.of(
          Reused.RDF_SUBJECT,
          Reused.RDF_PREDICATE,
          Reused.RDF_OBJECT,
          Reused.PROV_WAS_GENERATED_BY,
          Ct.STATED_IN,
          Ct.QUOTED_AT,
          Ct.QUOTE,
          Ct.OCCURRENCE,
          Ct.SUBJECT_LABEL,
          Ct.OBJECT_LABEL,
          Ct.POLARITY,
          Ct.MODALITY,
          Ct.PROPOSITION);
  private final CheckedGraph graph;
  private final ClaimIdentity identity;
  private final Set<Triple> due = new HashSet<>();

  ClaimCheck(CheckedGraph graph) {
    this.graph = graph;
    this.identity = new ClaimIdentity(graph);
  }

  /** Checks all claims; returns how many there are. */
  int claims() {
    List<Node> claims =
        graph
            .graph()
            .find(Node.ANY, Reused.RDF_TYPE, Ct.CLAIM)
            .mapWith(Triple::getSubject)
            .toList();
    for (Node claim : claims) {
      if (isComplete(claim)) {
        place(claim);
        statement(claim);
        if (!identity.check(claim)) {
          disagrees(claim, "its subject, object or sentence has no identity of this house");
        }
      }
    }
    return claims.size();
  }

  /** Checks that no triple is asserted that no claim asserts; to be asked after the claims. */
  void assertions(Iterable<Node> predicates) {
    for (Node predicate : predicates) {
      for (Triple triple : graph.graph().find(Node.ANY, predicate, Node.ANY).toList()) {
        if (!due.contains(triple)) {
          graph
              .found()
              .add(
                  new Violation.StatementDisagrees(
                      triple.toString(), "the triple is asserted, and no claim asserts it"));
        }
      }
    }
  }

  private boolean isComplete(Node claim) {
    List<Violation> missing = new ArrayList<>();
    for (Node property : NEEDED) {
      if (graph.one(claim, property).isEmpty()) {
        missing.add(new Violation.NoProvenance(claim.toString(), property.getURI()));
      }
    }
    graph.found().addAll(missing);
    return missing.isEmpty();
  }

  private void place(Node claim) {
    Optional<Span> sentence = graph.span(get(claim, Ct.STATED_IN));
    Optional<Span> quote = graph.span(get(claim, Ct.QUOTED_AT));
    if (sentence.isEmpty() || quote.isEmpty() || !sentence.get().contains(quote.get())) {
      graph
          .found()
          .add(
              new Violation.PlaceDisagrees(
                  claim.toString(), "the quote does not lie inside its sentence"));
    }
  }

  private void statement(Node claim) {
    Triple triple =
        Triple.create(
            get(claim, Reused.RDF_SUBJECT),
            get(claim, Reused.RDF_PREDICATE),
            get(claim, Reused.RDF_OBJECT));
    for (Node term : objects(claim, Reused.RDF_REIFIES)) {
      if (!term.equals(NodeFactory.createTripleTerm(triple))) {
        disagrees(claim, "it reifies another triple than its plain properties say");
      }
    }
    if (isDue(claim)) {
      due.add(triple);
      if (!graph.graph().contains(triple)) {
        disagrees(claim, "the article asserts it, and its triple is not asserted");
      }
    }
  }

  private boolean isDue(Node claim) {
    Node modality = get(claim, Ct.MODALITY);
    return get(claim, Ct.POLARITY).equals(Ct.of(Polarity.AFFIRMED))
        && (modality.equals(Ct.of(Modality.ASSERTED)) || modality.equals(Ct.of(Modality.REPORTED)))
        && !has(claim, ReviewStatus.REJECTED)
        && !has(claim, ReviewStatus.SUPERSEDED);
  }

  private boolean has(Node claim, ReviewStatus status) {
    return graph.graph().contains(claim, Ct.REVIEW_STATUS, Ct.of(status));
  }

  private void disagrees(Node claim, String message) {
    graph.found().add(new Violation.StatementDisagrees(claim.toString(), message));
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.graph().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private Node get(Node claim, Node property) {
    return graph.one(claim, property).orElseThrow();
  }
}
