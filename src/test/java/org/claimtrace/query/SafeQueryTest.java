package org.claimtrace.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeQueryTest {
  private static final String FAR = "SERVICE <http://example.org/sparql> { ?a ?b ?c }";

  private static ErrorCode refusal(String text) {
    try {
      SafeQuery.parse("q.rq", text);
    } catch (ProblemException e) {
      return e.problem().code();
    }
    throw new AssertionError("taken: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { FAR }",
        "select * { { select * { FAR } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { FAR } }",
        "SELECT (EXISTS { FAR } AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { FAR })",
        "SELECT (SUM(IF(EXISTS { FAR }, 1, 0)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (NOT EXISTS { FAR })",
        "SELECT * { OPTIONAL { GRAPH ?g { FAR } } }",
        "SELECT * { ?s ?p ?o MINUS { FAR } }",
        "CONSTRUCT { ?a ?b ?c } WHERE { FAR }",
        "ASK { FAR }",
        "DESCRIBE ?a WHERE { FAR }",
        "SELECT * { SERVICE SILENT ?x { ?a ?b ?c } }",
        "SELECT * { ?s ?p ?o BIND(<java:java.lang.System.exit>(1) AS ?x) }",
        "PREFIX f: <java:org.example.> SELECT * { ?s f:Find ?o }",
        "BASE <java:org.example.> SELECT * { ?s <Find> ?o }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:data.ttl> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <FILE:/x> { ?s ?p ?o }",
      })
  void refusesToReachElsewhere(String text) {
    assertThat(refusal(text.replace("FAR", FAR))).isEqualTo(ErrorCode.REMOTE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> 1 }",
        "delete where { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "CLEAR ALL",
        "DROP GRAPH <urn:g>",
        "CREATE GRAPH <urn:g>",
        "COPY DEFAULT TO <urn:g>",
        "MOVE <urn:a> TO <urn:b>",
        "ADD <urn:a> TO <urn:b>",
        "PREFIX x: <urn:x> WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o } ; DROP ALL",
      })
  void refusesUpdates(String text) {
    assertThat(refusal(text)).isEqualTo(ErrorCode.UPDATE_REFUSED);
  }

  @Test
  void takesTheSameWordsInTextsNamesAndComments() {
    assertThat(
            SafeQuery.parse(
                    "q.rq",
                    "# SERVICE, DROP ALL\nPREFIX service: <http://example.org/SERVICE/>\n"
                        + "SELECT ?load { ?load service:drop \"INSERT DATA SERVICE <java:x>\" }")
                .query()
                .isSelectType())
        .isTrue();
  }

  @Test
  void takesFromAGraphOfTheStore() {
    SafeQuery.parse(
        "q.rq", "SELECT * FROM <https://w3id.org/claimtrace/id/article/x> { ?s ?p ?o }");
  }

  @Test
  void saysWhereAQueryBreaksInOneLine() {
    assertThatThrownBy(() -> SafeQuery.parse("q.rq", "SELECT *\n{ ?s ?p }"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("CT042 ")
        .hasMessageContaining("(q.rq:2:9)")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void saysWhereARefusedWordStands() {
    assertThatThrownBy(() -> SafeQuery.parse("q.rq", "SELECT *\n  { " + FAR + " }"))
        .hasMessageContaining("q.rq:2:5");
  }

  @Test
  void keepsEveryConditionOfHaving() {
    SafeQuery query =
        SafeQuery.parse(
            "q.rq",
            "SELECT ?s (COUNT(*) AS ?n) { { SELECT ?s ?o { ?s ?p ?o } GROUP BY ?s ?o"
                + " HAVING (COUNT(?p) > ?_low) (COUNT(?p) < 7) } }"
                + " GROUP BY ?s HAVING (COUNT(*) > ?_low) (COUNT(*) < 9)");
    String bound = query.with(Map.of(Var.alloc("_low"), integer("2"))).query().toString();
    assertThat(bound).contains("> 2").contains("< 9").contains("< 7").doesNotContain("_low");
  }

  @Test
  void refusesToBindWhatTheQueryAssigns() {
    SafeQuery query = SafeQuery.parse("q.rq", "SELECT * { BIND(1 AS ?_x) }");
    assertThatThrownBy(() -> query.with(Map.of(Var.alloc("_x"), integer("2"))))
        .hasMessageStartingWith("CT042 ");
  }

  static Stream<String> attacks() {
    return Stream.of(
        "\"",
        "'''",
        "\\",
        "\\\" } UNION { ?s ?p ?o } #",
        "\" ) || true ) } #",
        "x\" } VALUES ?o { 1 } #\n",
        "\r\n\t",
        "?s",
        "<urn:x>",
        "\\u0022 } #",
        "𝛽 e\u0301 \u0001");
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("attacks")
  void bindsAnyTextAsAText(String text) {
    Node value = NodeFactory.createLiteralString(text);
    SafeQuery bound =
        SafeQuery.parse("q.rq", "SELECT ?same { BIND(STRLEN(?_x) AS ?same) FILTER(?_x != 1) }")
            .with(Map.of(Var.alloc("_x"), value));
    // as it would travel to an endpoint
    String sent = bound.query().toString();
    SafeQuery again = new SafeQuery("q", QueryFactory.create(sent, Syntax.syntaxSPARQL_12));
    assertThat(again.query()).isEqualTo(bound.query());
    try (GraphStore store = Zorvalin.store()) {
      Rows rows =
          Answers.rows(
              store,
              SafeQuery.parse("q.rq", "SELECT (?_x AS ?back) {}")
                  .with(Map.of(Var.alloc("_x"), value)),
              Zorvalin.DEADLINE);
      assertThat(rows.text(rows.rows().get(0), "back")).contains(text);
    }
  }

  private static Node integer(String text) {
    return NodeFactory.createLiteralDT(text, org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
  }
}
