package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrace.store.Graphs.LONG;
import static org.claimtrace.store.Graphs.iri;
import static org.claimtrace.store.Graphs.query;
import static org.claimtrace.store.Graphs.text;
import static org.claimtrace.store.Graphs.triple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.claimtrace.model.ErrorCode;
import org.junit.jupiter.api.Test;

/** What every store keeps. One class per store runs it. */
abstract class GraphStoreContract extends GraphWritesContract {
  @Test
  void anEmptyStoreAnswersWithNothing() {
    assertThat(store().graphs()).isEmpty();
    assertThat(store().get(ONE)).isEmpty();
    assertThat(store().remove(ONE)).isFalse();
    assertThat(count("count-default")).isZero();
    assertThat(store().description()).isNotBlank();
  }

  @Test
  void theDefaultGraphIsTheUnionAndNamedGraphsStaySeen() {
    Triple shared = triple("s", "shared", text("both"));
    store().put(ONE, Graphs.of(shared, triple("s", "p", iri("mid"))));
    store().put(TWO, Graphs.of(shared, triple("mid", "q", text("end"))));
    assertThat(count("count-default")).as("a shared triple counts once").isEqualTo(3);
    assertThat(rows("count-per-graph"))
        .extracting(row -> row.get("g").getURI() + " " + number(row, "n"))
        .containsExactly(ONE + " 2", TWO + " 2");
    assertThat(rows("default-and-named"))
        .extracting(row -> row.get("g").getURI())
        .containsExactly(ONE, TWO);
    assertThat(ask("across-graphs")).isTrue();
    store().remove(TWO);
    assertThat(ask("across-graphs")).isFalse();
  }

  @Test
  void tripleTermsComeBack() {
    Triple stated = triple("study", "compares", text("a \"drug\"\n"));
    Node claim = iri("claim");
    Triple nested =
        Triple.create(
            claim, RDF.Nodes.reifies, NodeFactory.createTripleTerm(triple("x", "y", text("z"))));
    Graph graph =
        Graphs.of(
            Triple.create(claim, RDF.Nodes.reifies, NodeFactory.createTripleTerm(stated)),
            Triple.create(iri("of-claim"), RDF.Nodes.reifies, NodeFactory.createTripleTerm(nested)),
            Triple.create(claim, RDF.Nodes.subject, stated.getSubject()));
    store().put(ONE, graph);
    assertSame(graph, store().get(ONE).orElseThrow());
    List<Binding> rows = rows("reified");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("o")).isEqualTo(stated.getObject());
    assertThat(rows("terms"))
        .extracting(row -> row.get("term"))
        .containsExactlyInAnyOrder(
            NodeFactory.createTripleTerm(stated), NodeFactory.createTripleTerm(nested));
  }

  static Stream<Node> literals() {
    return Stream.of(
        text(""),
        text(" leading, trailing "),
        text("line\nline\r\nline\ttab"),
        text("\u0001 \u0008 \u000b \u007f \u0085 \u00a0 \u2028 \ufeff \ufffd"),
        text("quote \" ' \"\"\" ''' backslash \\ \\u0041 <&>]]>"),
        text("𝛼-lactalbumin e\u0301 é 👩‍🔬"),
        NodeFactory.createLiteralLang("colour", "en-GB"),
        NodeFactory.createLiteralLang("مرحبا", "ar"),
        NodeFactory.createLiteralDirLang("مرحبا", "ar", "rtl"),
        NodeFactory.createLiteralDT("62", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("-9223372036854775809", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("0.05", XSDDatatype.XSDdecimal),
        NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean),
        NodeFactory.createLiteralDT("2008", XSDDatatype.XSDgYear),
        NodeFactory.createLiteralDT("2008-02-29", XSDDatatype.XSDdate),
        NodeFactory.createLiteralDT("not a number", XSDDatatype.XSDinteger),
        text("x".repeat(200_000)));
  }

  // One store for all of them: making one per literal costs TDB2 a second each.
  @Test
  void literalsComeBack() {
    assertThat(literals()).allSatisfy(this::comesBack);
  }

  private void comesBack(Node literal) {
    Graph graph = Graphs.of(triple("s", "p", literal));
    store().put(ONE, graph);
    assertSame(graph, store().get(ONE).orElseThrow());
    assertThat(rows("values")).extracting(row -> row.get("o")).containsExactly(literal);
    Graph built = store().query(query("construct"), LONG, QueryExec::construct);
    assertThat(built.find().next().getObject()).isEqualTo(literal);
  }

  static Stream<Node> unusualNumbers() {
    return Stream.of(
        NodeFactory.createLiteralDT("062", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("+0.050", XSDDatatype.XSDdecimal),
        NodeFactory.createLiteralDT("1.0E-3", XSDDatatype.XSDdouble),
        NodeFactory.createLiteralDT("2008-02-29T10:00:00.500Z", XSDDatatype.XSDdateTime));
  }

  @Test
  void numbersKeepTheirValue() {
    assertThat(unusualNumbers())
        .allSatisfy(
            literal -> {
              store().put(ONE, Graphs.of(triple("s", "p", literal)));
              Node back = store().get(ONE).orElseThrow().find().next().getObject();
              assertThat(back.getLiteralDatatype()).isEqualTo(literal.getLiteralDatatype());
              assertThat(back.sameValueAs(literal)).as(back.toString()).isTrue();
            });
  }

  @Test
  void allQueryForms() {
    Graph graph = Graphs.of(triple("s", "p", text("1")), triple("t", "p", text("2")));
    store().put(ONE, graph);
    assertThat(ask("across-graphs")).isFalse();
    Graph built = store().query(query("construct"), LONG, QueryExec::construct);
    assertSame(Graphs.of(triple("s", "was", text("1")), triple("t", "was", text("2"))), built);
    Graph described = store().query(query("describe"), LONG, QueryExec::describe);
    assertSame(Graphs.of(triple("s", "p", text("1"))), described);
    List<String> quads = new ArrayList<>();
    store()
        .query(query("construct-quads"), LONG, QueryExec::constructQuads)
        .forEachRemaining(quad -> quads.add(quad.getGraph().toString()));
    assertThat(quads).containsExactly(ONE, ONE);
  }

  @Test
  void aResultIsWholeAndOutlivesTheCall() {
    store().put(ONE, Graphs.large("a", 1, 500));
    RowSet rows = store().query(query("terms"), LONG, QueryExec::select);
    store().remove(ONE);
    assertThat(rows.stream()).hasSize(50);
  }

  @Test
  void whatTheCallerThrowsComesOut() {
    assertThatThrownBy(
            () ->
                store()
                    .query(
                        query("count-default"),
                        LONG,
                        exec -> {
                          throw new IllegalStateException("mine");
                        }))
        .hasMessage("mine");
    assertThat(count("count-default")).isZero();
  }

  @Test
  void theStoreCanBeUsedWhileAResultIsRead() {
    store().put(ONE, Graphs.of(triple("s", "p", text("1"))));
    int graphs =
        store()
            .query(
                query("values"),
                LONG,
                exec -> {
                  store().put(TWO, Graphs.of(triple("s", "p", text("2"))));
                  return store().graphs().size();
                });
    assertThat(graphs).isEqualTo(2);
  }

  @Test
  void deadlinesHold() {
    store().put(ONE, Graphs.large("a", 1, 3_000));
    for (String slow : List.of("slow-count", "slow-rows", "slow-construct")) {
      long start = System.nanoTime();
      assertProblem(
          ErrorCode.QUERY_TIMEOUT,
          () -> store().query(query(slow), Duration.ofMillis(300), Answer.class::cast));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
    assertThat(count("count-default")).isEqualTo(3_000);
  }

  @Test
  void aRegexThatNeverLooksAtTheClockIsLeftBehind() {
    store().put(ONE, Graphs.of(triple("s", "p", text("a".repeat(36) + "!"))));
    assertProblem(
        ErrorCode.QUERY_TIMEOUT,
        () -> store().query(query("slow-regex"), Duration.ofMillis(300), QueryExec::select));
    assertThat(count("count-default")).isEqualTo(1);
  }

  @Test
  void queriesReachNoOtherHost() {
    store().put(ONE, Graphs.of(triple("s", "p", text("1"))));
    assertProblem(
        ErrorCode.REMOTE_REFUSED, () -> store().query(query("service"), LONG, QueryExec::select));
    assertThat(rows("from")).as("FROM picks among the store's own graphs").isEmpty();
  }
}
