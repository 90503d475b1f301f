package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrace.store.Graphs.EX;
import static org.claimtrace.store.Graphs.LONG;
import static org.claimtrace.store.Graphs.iri;
import static org.claimtrace.store.Graphs.query;
import static org.claimtrace.store.Graphs.text;
import static org.claimtrace.store.Graphs.triple;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store keeps when it is written; and what the rest of the contract stands on. */
abstract class GraphWritesContract {
  static final String ONE = EX + "graph/one";
  static final String TWO = EX + "graph/two";

  @TempDir Path dir;
  private GraphStore store;

  /** A fresh, empty store that can be written. */
  abstract GraphStore open(Path folder) throws Exception;

  /** Ends what stands behind the store. */
  void shutDown() {}

  @BeforeEach
  void openStore() throws Exception {
    store = open(dir);
  }

  @AfterEach
  void closeStore() {
    store.close();
    store.close();
    shutDown();
  }

  @Test
  void putsGetsReplacesRemoves() {
    Graph first = Graphs.of(triple("s", "p", text("1")), triple("s", "p", text("2")));
    Graph second = Graphs.of(triple("s", "p", text("3")));
    store.put(ONE, first);
    store.put(TWO, first);
    assertThat(store.graphs()).containsExactly(ONE, TWO);
    assertSame(first, store.get(ONE).orElseThrow());
    store.put(ONE, second);
    assertSame(second, store.get(ONE).orElseThrow());
    assertSame(first, store.get(TWO).orElseThrow());
    assertThat(store.remove(ONE)).isTrue();
    assertThat(store.remove(ONE)).isFalse();
    assertThat(store.get(ONE)).isEmpty();
    assertThat(store.graphs()).containsExactly(TWO);
  }

  @Test
  void whatGetReturnsIsACopy() {
    store.put(ONE, Graphs.of(triple("s", "p", text("1"))));
    Graph copy = store.get(ONE).orElseThrow();
    copy.add(triple("s", "p", text("2")));
    assertThat(count("count-default")).isEqualTo(1);
    store.put(ONE, copy);
    assertThat(count("count-default")).isEqualTo(2);
  }

  @Test
  void anEmptyGraphIsNone() {
    store.put(ONE, Graphs.of(triple("s", "p", text("1"))));
    store.put(ONE, GraphMemFactory.createDefaultGraph());
    assertThat(store.graphs()).isEmpty();
    assertThat(store.get(ONE)).isEmpty();
  }

  @Test
  void putsABatch() {
    Graph graph = Graphs.of(triple("s", "p", text("1")));
    store.put(TWO, Graphs.of(triple("old", "p", text("1"))));
    store.putAll(Map.of(ONE, graph, TWO, graph));
    assertSame(graph, store.get(ONE).orElseThrow());
    assertSame(graph, store.get(TWO).orElseThrow());
    store.putAll(Map.of());
    assertThat(store.graphs()).containsExactly(ONE, TWO);
  }

  @Test
  void addsBesideWhatIsThere() {
    Graph old = Graphs.of(triple("s", "p", text("1")));
    Graph more = Graphs.of(triple("s", "p", text("1")), triple("t", "p", text("2")));
    store.put(ONE, old);
    store.putAll(Map.of(TWO, old), Map.of(ONE, more, EX + "new", more));
    assertSame(more, store.get(ONE).orElseThrow());
    assertSame(more, store.get(EX + "new").orElseThrow());
    assertSame(old, store.get(TWO).orElseThrow());
    store.putAll(Map.of(), Map.of(ONE, GraphMemFactory.createDefaultGraph()));
    assertSame(more, store.get(ONE).orElseThrow());
    assertThatThrownBy(() -> store.putAll(Map.of(ONE, old), Map.of(ONE, more)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> store.putAll(Map.of(TWO, more), Map.of("relative", more)))
        .isInstanceOf(IllegalArgumentException.class);
    assertSame(old, store.get(TWO).orElseThrow());
  }

  @Test
  void tellsWhatAGraphSaysOfSomeSubjects() {
    Graph graph = Graphs.large("g", 0, 3_000);
    store.put(ONE, graph);
    store.put(TWO, Graphs.of(triple("s", "p", text("1"))));
    Set<Node> subjects = new HashSet<>();
    graph.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
    assertSame(graph, store.get(ONE, subjects));
    Node one = subjects.iterator().next();
    Graph ofOne = store.get(ONE, Set.of(one));
    assertThat(ofOne.size()).isEqualTo(graph.find(one, Node.ANY, Node.ANY).toList().size());
    assertThat(store.get(TWO, Set.of(one)).isEmpty()).isTrue();
    assertThat(store.get(ONE, Set.of()).isEmpty()).isTrue();
    assertThat(store.get(EX + "none", subjects).isEmpty()).isTrue();
  }

  @Test
  void aFailedWriteAddsNothing() {
    Graph before = Graphs.large("before", 1, 100);
    Graph more = Graphs.large("more", 1, 100);
    store.put(ONE, before);
    assertThatThrownBy(() -> store.putAll(Map.of(TWO, new BreakingGraph(more)), Map.of(ONE, more)))
        .isInstanceOf(BreakingGraph.Broken.class);
    assertThat(store.graphs()).containsExactly(ONE);
    assertSame(before, store.get(ONE).orElseThrow());
  }

  @Test
  void aGraphIriWithAllThatAnIriMayHold() {
    String iri = EX + "graph/ä-%20?q=1&r=a+b#char=1,2";
    store.put(iri, Graphs.of(triple("s", "p", text("1"))));
    assertThat(store.graphs()).containsExactly(iri);
    assertThat(store.get(iri)).isPresent();
    assertThat(store.remove(iri)).isTrue();
    assertThat(store.graphs()).isEmpty();
  }

  @Test
  void whatIsNoIriIsRefusedBeforeAnythingIsWritten() {
    Graph graph = Graphs.of(triple("s", "p", text("1")));
    for (String wrong : List.of("", "relative", EX + "a b", EX + "<", EX + "\n", "{}")) {
      assertThatThrownBy(() -> store.putAll(Map.of(ONE, graph, wrong, graph)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.get(wrong)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> store.remove(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(store.graphs()).isEmpty();
  }

  @Test
  void aFailedWriteLeavesEverythingAsItWas() {
    Graph before = Graphs.large("before", 1, 100);
    store.put(ONE, before);
    Graph after = Graphs.large("after", 1, 100);
    assertThatThrownBy(() -> store.put(ONE, new BreakingGraph(after)))
        .isInstanceOf(BreakingGraph.Broken.class);
    assertThatThrownBy(() -> store.putAll(Map.of(ONE, after, TWO, new BreakingGraph(after))))
        .isInstanceOf(BreakingGraph.Broken.class);
    assertThatThrownBy(() -> store.putAll(Map.of(ONE, new BreakingGraph(after), TWO, after)))
        .isInstanceOf(BreakingGraph.Broken.class);
    assertThat(store.graphs()).containsExactly(ONE);
    assertSame(before, store.get(ONE).orElseThrow());
    store.put(ONE, after);
    assertSame(after, store.get(ONE).orElseThrow());
  }

  @Test
  void aReaderSeesTheOldGraphOrTheNewOne() throws Exception {
    store.put(ONE, Graphs.large("g", 0, 1_000));
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(
            () -> {
              int reads = 0;
              for (; !done.get() || reads == 0; reads++) {
                Binding row = rows("one-version").get(0);
                assertThat(number(row, "n") + " " + number(row, "versions")).isEqualTo("900 1");
              }
              return reads;
            });
    for (int version = 1; version <= 20; version++) {
      store.put(ONE, Graphs.large("g", version, 1_000));
    }
    done.set(true);
    assertThat(reader.get()).isPositive();
  }

  @Test
  void aLargeGraph() {
    Graph graph = Graphs.large("large", 1, 20_000);
    store.put(ONE, graph);
    assertThat(count("count-default")).isEqualTo(20_000);
    assertThat(Graphs.checksum(store.get(ONE).orElseThrow())).isEqualTo(Graphs.checksum(graph));
  }

  GraphStore store() {
    return store;
  }

  static void assertProblem(ErrorCode code, Runnable action) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).as(e.getMessage()).isEqualTo(code);
              assertThat(e.getMessage()).doesNotContain("\n");
            });
  }

  static void assertSame(Graph expected, Graph actual) {
    assertThat(actual.find().toList())
        .containsExactlyInAnyOrderElementsOf(expected.find().toList());
  }

  final long count(String name) {
    return number(rows(name).get(0), "n");
  }

  static long number(Binding row, String column) {
    return Long.parseLong(row.get(column).getLiteralLexicalForm());
  }

  final boolean ask(String name) {
    return store.query(query(name), LONG, QueryExec::ask);
  }

  final List<Binding> rows(String name) {
    return store.query(query(name), LONG, exec -> exec.select().stream().toList());
  }
}
