package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrace.store.GraphStoreContract.assertProblem;
import static org.claimtrace.store.Graphs.EX;
import static org.claimtrace.store.Graphs.LONG;
import static org.claimtrace.store.Graphs.query;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong between here and an endpoint. */
class RemoteFailuresTest {
  private GraphStore served;
  private FusekiEndpoint server;
  private Tamperer wire;

  @BeforeEach
  void start() throws IOException {
    served = Stores.memory();
    server = FusekiEndpoint.start(served, ServeOptions.readOnly(0).andWritable());
    wire = new Tamperer(server.url());
  }

  @AfterEach
  void stop() {
    wire.close();
    server.close();
    served.close();
  }

  @Test
  void whatIsNoUrlIsRefused() {
    for (String wrong : new String[] {"", "store", "ftp://host/ds", "http://", "http://a b/"}) {
      assertProblem(ErrorCode.BAD_USAGE, () -> Stores.remote(wrong));
    }
    assertThatThrownBy(() -> Stores.remote("http://me:secret@host/ds"))
        .isInstanceOf(ProblemException.class)
        .message()
        .doesNotContain("secret");
  }

  @Test
  void nobodyAtThePortOrNoSuchHost() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertProblem(ErrorCode.ENDPOINT_DOWN, () -> Stores.remote("http://127.0.0.1:" + port + "/ds"));
    assertProblem(ErrorCode.ENDPOINT_DOWN, () -> Stores.remote("http://host.invalid/ds"));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404, 405, 429, 500, 503})
  void statusesAreToldWithARemedy(int status) {
    wire.answer(exchange -> Tamperer.Reply.of(status, "text/plain", "because of me"));
    assertThatThrownBy(() -> Stores.remote(wire.url()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ErrorCode.ENDPOINT_REFUSES);
              assertThat(e.problem().cause()).contains("" + status).contains("because of me");
              assertThat(e.problem().remedy()).isNotBlank();
            });
  }

  @Test
  void aWebPageIsNoEndpoint() {
    wire.answer(exchange -> Tamperer.Reply.of(200, "text/html", "<h1>Welcome</h1>"));
    assertProblem(ErrorCode.ENDPOINT_REFUSES, () -> Stores.remote(wire.url()));
  }

  @Test
  void anEndpointThatDiesLater() {
    served.put(EX + "g", Graphs.large("g", 1, 10));
    GraphStore store = Stores.remote(server.url());
    server.close();
    assertProblem(ErrorCode.ENDPOINT_DOWN, store::graphs);
    assertProblem(
        ErrorCode.ENDPOINT_DOWN,
        () -> store.query(query("count-default"), LONG, QueryExec::select));
    assertProblem(ErrorCode.ENDPOINT_DOWN, () -> store.put(EX + "g", Graphs.large("g", 1, 10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"terms", "construct", "construct-quads", "describe"})
  void aCutAnswerIsNoAnswer(String name) {
    served.put(EX + "g", Graphs.large("g", 1, 200));
    served.put(EX + "s", Graphs.of(Graphs.triple("s", "p", Graphs.text("v"))));
    GraphStore store = Stores.remote(wire.url());
    assertThat(store.graphs()).hasSize(2);
    for (double kept : new double[] {0, 0.1, 0.5, 0.9, 0.99}) {
      wire.answer(exchange -> wire.pass(exchange).cut(kept));
      assertProblem(
          ErrorCode.ENDPOINT_BROKEN,
          () -> store.query(query(name), LONG, exec -> exec.getQueryString()));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.99})
  void rowsThatEndCleanlyButTooEarlyAreNoAnswer(double kept) {
    served.put(EX + "g", Graphs.large("g", 1, 200));
    GraphStore store = Stores.remote(wire.url());
    assertThat(store.graphs()).hasSize(1);
    wire.answer(exchange -> wire.pass(exchange).shortened(kept));
    assertProblem(
        ErrorCode.ENDPOINT_BROKEN, () -> store.query(query("terms"), LONG, QueryExec::select));
  }

  @Test
  void aLineThatBreaksBeforeTheAnswerIsTriedOnceMore() {
    served.put(EX + "g", Graphs.large("g", 1, 10));
    GraphStore store = Stores.remote(wire.url());
    AtomicInteger asked = new AtomicInteger();
    wire.answer(
        exchange -> {
          if (asked.getAndIncrement() == 0) {
            throw new IOException("hung up");
          }
          return wire.pass(exchange);
        });
    assertThat(store.graphs()).hasSize(1);
    asked.set(0);
    wire.answer(
        exchange -> {
          asked.incrementAndGet();
          throw new IOException("hung up");
        });
    assertProblem(ErrorCode.ENDPOINT_BROKEN, store::graphs);
    assertThat(asked).hasValue(2);
  }

  @Test
  void aServerThatSaysNothingRunsIntoTheDeadline() {
    served.put(EX + "g", Graphs.large("g", 1, 10));
    GraphStore store = Stores.remote(wire.url());
    wire.answer(
        exchange -> {
          Thread.sleep(3_000);
          return wire.pass(exchange);
        });
    assertProblem(
        ErrorCode.QUERY_TIMEOUT,
        () -> store.query(query("count-default"), Duration.ofMillis(200), QueryExec::select));
  }

  @Test
  void aServerThatStopsInTheMiddleOfTheBodyRunsIntoTheDeadline() {
    served.put(EX + "g", Graphs.large("g", 1, 200));
    GraphStore store = Stores.remote(wire.url());
    wire.answer(exchange -> wire.pass(exchange).stalled(3_000));
    assertProblem(
        ErrorCode.QUERY_TIMEOUT,
        () -> store.query(query("terms"), Duration.ofMillis(500), QueryExec::select));
  }

  @Test
  void halfTheRowsUnderStatus200AreATimeout() throws IOException {
    DatasetGraph dataset = ((LocalStore) served).dataset();
    served.put(EX + "g", Graphs.large("g", 1, 4_000));
    dataset.getContext().set(ARQ.queryTimeout, "700");
    FusekiServer stock = FusekiServer.create().port(0).loopback(true).add("/ds", dataset).start();
    try (Tamperer watch = new Tamperer("http://localhost:" + stock.getHttpPort() + "/ds")) {
      AtomicInteger status = new AtomicInteger();
      watch.answer(
          exchange -> {
            Tamperer.Reply reply = watch.pass(exchange);
            status.set(reply.status());
            return reply;
          });
      GraphStore store = Stores.remote(watch.url());
      assertProblem(
          ErrorCode.QUERY_TIMEOUT, () -> store.query(query("slow-rows"), LONG, QueryExec::select));
      assertThat(status).as("stock Fuseki says all is well").hasValue(200);
    } finally {
      stock.stop();
    }
  }

  @Test
  void namedGraphsWithoutTheirUnionAreRefused() {
    DatasetGraph plain = DatasetGraphFactory.createTxnMem();
    FusekiServer stock = FusekiServer.create().port(0).loopback(true).add("/ds", plain).start();
    try {
      GraphStore store = Stores.remote("http://localhost:" + stock.getHttpPort() + "/ds");
      assertThat(store.query(query("terms"), LONG, QueryExec::select).hasNext()).isFalse();
      Graph graph = Graphs.large("g", 1, 10);
      store.put(EX + "g", graph);
      assertThat(store.graphs()).hasSize(1);
      assertProblem(
          ErrorCode.NO_UNION_GRAPH, () -> store.query(query("terms"), LONG, QueryExec::select));
      Quad other =
          Quad.create(
              Quad.defaultGraphIRI, Graphs.triple("something", "else", Graphs.text("here")));
      Txn.executeWrite(plain, () -> plain.add(other));
      assertProblem(
          ErrorCode.NO_UNION_GRAPH, () -> store.query(query("terms"), LONG, QueryExec::select));
    } finally {
      stock.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 403, 0})
  void aBatchThatFailsHalfWayIsTakenBack(int status) {
    Graph old = Graphs.large("old", 1, 50);
    served.put(EX + "b", old);
    GraphStore store = Stores.remote(wire.url());
    AtomicInteger puts = new AtomicInteger();
    wire.answer(
        exchange -> {
          boolean failing =
              "PUT".equals(exchange.getRequestMethod()) && puts.incrementAndGet() == 3;
          // 0: the server does what it is told, but the answer is lost.
          if (failing && status == 0) {
            return wire.pass(exchange).cut(0);
          }
          return failing ? Tamperer.Reply.of(status, "text/plain", "no") : wire.pass(exchange);
        });
    Graph young = Graphs.large("young", 1, 50);
    assertThatThrownBy(
            () -> store.putAll(Map.of(EX + "a", young, EX + "b", young, EX + "c", young)))
        .isInstanceOf(ProblemException.class);
    assertThat(served.graphs()).containsExactly(EX + "b");
    assertThat(Graphs.checksum(served.get(EX + "b").orElseThrow())).isEqualTo(Graphs.checksum(old));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 403, 0})
  void anAdditionIsTakenOutWhenTheBatchFails(int status) {
    Graph old = Graphs.large("old", 1, 50);
    served.put(EX + "shared", old);
    GraphStore store = Stores.remote(wire.url());
    wire.answer(
        exchange -> {
          if (!"PUT".equals(exchange.getRequestMethod())
              || !exchange.getRequestURI().toString().contains("one")) {
            return wire.pass(exchange);
          }
          return status == 0
              ? wire.pass(exchange).cut(0)
              : Tamperer.Reply.of(status, "text/plain", "no");
        });
    Graph young = Graphs.large("young", 1, 50);
    assertThatThrownBy(() -> store.putAll(Map.of(EX + "one", young), Map.of(EX + "shared", young)))
        .isInstanceOf(ProblemException.class);
    assertThat(served.graphs()).containsExactly(EX + "shared");
    assertThat(Graphs.checksum(served.get(EX + "shared").orElseThrow()))
        .isEqualTo(Graphs.checksum(old));
  }

  @Test
  void aReadOnlyEndpointIsReadAndRefusesWrites() {
    served.put(EX + "g", Graphs.large("g", 1, 10));
    try (FusekiEndpoint readOnly = FusekiEndpoint.start(served, ServeOptions.readOnly(0))) {
      for (String url : new String[] {readOnly.url(), readOnly.url() + "/", readOnly.queryUrl()}) {
        GraphStore store = Stores.remote(url);
        assertThat(store.graphs()).hasSize(1);
        assertProblem(
            ErrorCode.ENDPOINT_REFUSES, () -> store.put(EX + "g", Graphs.large("h", 1, 10)));
        assertProblem(ErrorCode.ENDPOINT_REFUSES, () -> store.remove(EX + "g"));
        assertThat(served.get(EX + "g").orElseThrow().size()).isEqualTo(10);
      }
    }
  }
}
