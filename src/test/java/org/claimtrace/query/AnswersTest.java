package org.claimtrace.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.claimtrace.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static GraphStore store;

  @BeforeAll
  static void load() {
    store = Zorvalin.store();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Answer ask(String text) {
    return Answers.of(store, SafeQuery.parse("q", text), Zorvalin.DEADLINE);
  }

  @Test
  void answersAskWithTruth() {
    assertThat(ask("ASK { ?s ?p ?o }")).isEqualTo(new Truth(true));
    assertThat(ask("ASK { <urn:none> ?p ?o }")).isEqualTo(new Truth(false));
  }

  @Test
  void answersConstructWithEachTripleOnceInOrder() {
    Statements all = (Statements) ask("CONSTRUCT { ?p a <urn:b> . <urn:a> a ?p } { ?s ?p ?o }");
    List<String> lines =
        all.triples().stream()
            .map(t -> Nodes.ntriples(t.getSubject()) + " " + Nodes.ntriples(t.getObject()))
            .toList();
    assertThat(lines).hasSizeGreaterThan(10).isSorted().doesNotHaveDuplicates();
    assertThat(all).isEqualTo(ask("CONSTRUCT { ?p a <urn:b> . <urn:a> a ?p } { ?s ?p ?o }"));
  }

  @Test
  void answersDescribe() {
    Statements all = (Statements) ask("DESCRIBE <https://w3id.org/claimtrace/id/concept/zorvalin>");
    assertThat(all.triples()).isNotEmpty();
  }

  @Test
  void refusesWhatIsNoSelectWhereRowsAreNeeded() {
    assertThatThrownBy(
            () -> Answers.rows(store, SafeQuery.parse("q", "ASK { ?s ?p ?o }"), Zorvalin.DEADLINE))
        .hasMessageStartingWith("CT042 ");
  }

  @Test
  void keepsTheDeadline() {
    SafeQuery endless =
        SafeQuery.parse("q", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l");
    assertThatThrownBy(() -> Answers.of(store, endless, Duration.ofMillis(300)))
        .hasMessageStartingWith("CT045 ");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(
            () ->
                new Rows(
                    List.of("a", "b"), List.of(Arrays.asList((org.apache.jena.graph.Node) null))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
