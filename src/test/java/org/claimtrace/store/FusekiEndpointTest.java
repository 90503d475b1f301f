package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrace.store.GraphStoreContract.assertProblem;
import static org.claimtrace.store.Graphs.EX;
import static org.claimtrace.store.Graphs.query;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimtrace.model.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What our server lets in and keeps out. */
class FusekiEndpointTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger lured = new AtomicInteger();
  private GraphStore store;
  private HttpServer lure;

  @BeforeEach
  void start() throws IOException {
    store = Stores.memory();
    store.put(EX + "g", Graphs.large("g", 1, 4_000));
    lure = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    lure.createContext(
        "/",
        exchange -> {
          lured.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    lure.start();
  }

  @AfterEach
  void stop() {
    lure.stop(0);
    store.close();
    assertThat(lured).as("requests that the server made to another host").hasValue(0);
  }

  @Test
  void listensOnThisMachineOnly() throws Exception {
    try (FusekiEndpoint server = FusekiEndpoint.start(store, ServeOptions.readOnly(0))) {
      assertThat(server.url()).isEqualTo("http://127.0.0.1:" + server.port() + "/claimtrace");
      for (InetAddress address :
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> !address.isLoopbackAddress())
              .toList()) {
        assertThatThrownBy(() -> new Socket(address, server.port()).close())
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void aTakenPortIsToldInOneLine() {
    try (FusekiEndpoint server = FusekiEndpoint.start(store, ServeOptions.readOnly(0))) {
      assertProblem(
          ErrorCode.PORT_TAKEN,
          () -> FusekiEndpoint.start(store, ServeOptions.readOnly(server.port())));
      assertProblem(
          ErrorCode.PORT_TAKEN,
          () -> FusekiEndpoint.start(store, ServeOptions.readOnly(0).on("192.0.2.1")));
    }
  }

  @Test
  void theStoreOutlivesTheServer(@TempDir Path dir) {
    try (GraphStore disk = Stores.tdb2(dir.resolve("store"), true)) {
      disk.put(EX + "g", Graphs.large("g", 1, 10));
      for (int i = 0; i < 2; i++) {
        FusekiEndpoint server = FusekiEndpoint.start(disk, ServeOptions.readOnly(0));
        assertThat(Stores.remote(server.url()).graphs()).hasSize(1);
        server.close();
        assertThat(disk.graphs()).hasSize(1);
      }
    }
  }

  @Test
  void onlyLocalStoresAreServed() {
    try (FusekiEndpoint server = FusekiEndpoint.start(store, ServeOptions.readOnly(0))) {
      GraphStore remote = Stores.remote(server.url());
      assertThatThrownBy(() -> FusekiEndpoint.start(remote, ServeOptions.readOnly(0)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void updatesAreOff(boolean writable) throws Exception {
    ServeOptions options = ServeOptions.readOnly(0);
    try (FusekiEndpoint server =
        FusekiEndpoint.start(store, writable ? options.andWritable() : options)) {
      String drop = "update=" + encoded("DROP ALL");
      String load = "update=" + encoded("LOAD <" + lureUrl() + ">");
      for (String path : new String[] {"", "/update", "/query", "/sparql", "/data"}) {
        for (String body : new String[] {drop, load}) {
          assertThat(form(server.url() + path, body).statusCode()).as(path).isBetween(400, 499);
        }
        HttpResponse<String> direct =
            send("POST", server.url() + path, "application/sparql-update", "DROP ALL");
        assertThat(direct.statusCode()).as(path).isBetween(400, 499);
      }
      assertThat(store.graphs()).hasSize(1);
    }
  }

  @Test
  void readOnlyMeansReadOnly() throws Exception {
    try (FusekiEndpoint server = FusekiEndpoint.start(store, ServeOptions.readOnly(0))) {
      String graph = "?graph=" + encoded(EX + "g");
      for (String path : new String[] {"", "/data", "/query"}) {
        for (String method : new String[] {"PUT", "POST", "DELETE", "PATCH"}) {
          HttpResponse<String> response =
              send(method, server.url() + path + graph, "application/n-triples", "");
          assertThat(response.statusCode()).as(method + " " + path).isBetween(400, 499);
        }
      }
      HttpResponse<String> any =
          client.send(
              HttpRequest.newBuilder(URI.create(server.url() + graph))
                  .header("Accept", "*/*")
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(any.statusCode()).as(any.body()).isEqualTo(200);
      HttpResponse<String> read = get(server.url() + "/data" + graph);
      assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
      assertThat(read.body()).as("Turtle with triple terms").contains("<<(");
      assertThat(store.get(EX + "g").orElseThrow().size()).isEqualTo(4_000);
      for (String admin : new String[] {"/$/ping", "/$/stats", "/$/server", "/$/metrics", "/"}) {
        assertThat(get("http://127.0.0.1:" + server.port() + admin).statusCode()).isEqualTo(404);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/ld+json, ?graph=http%3A%2F%2Fe%2F",
    "application/rdf+xml, ?graph=http%3A%2F%2Fe%2F",
    "multipart/form-data; boundary=x, ?graph=http%3A%2F%2Fe%2F",
    "application/n-quads, ''",
    "application/n-triples, ''",
    "application/n-triples, ?default",
    "text/turtle, ?graph=default",
  })
  void writableTakesOneGraphInAPlainSyntaxOnly(String type, String target) throws Exception {
    String body = "{\"@context\": \"" + lureUrl() + "\", \"@id\": \"http://e/s\"}";
    try (FusekiEndpoint server =
        FusekiEndpoint.start(store, ServeOptions.readOnly(0).andWritable())) {
      for (String path : new String[] {"", "/data"}) {
        for (String method : new String[] {"PUT", "POST"}) {
          assertThat(send(method, server.url() + path + target, type, body).statusCode())
              .as(method + " " + path)
              .isBetween(400, 499);
        }
      }
      assertThat(send("DELETE", server.url() + "/data?default", type, "").statusCode())
          .isBetween(400, 499);
      assertThat(store.graphs()).hasSize(1);
    }
  }

  @Test
  void queriesReachNoOtherHost() throws Exception {
    try (FusekiEndpoint server = FusekiEndpoint.start(store, ServeOptions.readOnly(0))) {
      String silent = "ASK { SERVICE SILENT <" + lureUrl() + "> { ?s ?p ?o } }";
      HttpResponse<String> refused = form(server.queryUrl(), "query=" + encoded(silent));
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body()).contains("SERVICE");
      String from = "ASK FROM <" + lureUrl() + "> { ?s ?p ?o }";
      assertThat(form(server.queryUrl(), "query=" + encoded(from)).body()).contains("false");
      String parameter = "query=" + encoded("ASK { ?s ?p ?o }") + "&default-graph-uri=";
      assertThat(form(server.queryUrl(), parameter + encoded(lureUrl())).body()).contains("false");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"slow-rows", "slow-count", "slow-construct"})
  void aDeadlineIs503AndNotHalfTheRows(String name) throws Exception {
    ServeOptions options = ServeOptions.readOnly(0).within(Duration.ofMillis(500));
    try (FusekiEndpoint server = FusekiEndpoint.start(store, options)) {
      String form = "query=" + encoded(query(name).serialize());
      HttpResponse<String> response = form(server.queryUrl(), form + "&timeout=60");
      assertThat(response.statusCode()).isEqualTo(503);
      assertProblem(
          ErrorCode.QUERY_TIMEOUT,
          () ->
              Stores.remote(server.url())
                  .query(query(name), Graphs.LONG, exec -> exec.getQueryString()));
      assertThat(store.graphs()).hasSize(1);
    }
  }

  @Test
  void nothingGoesToStandardOutput(@TempDir Path dir) throws Exception {
    try (Child child = Child.start("quiet", dir.resolve("store"))) {
      assertThat(child.rest()).containsExactly("only this");
      assertThat(child.process().waitFor()).isZero();
    }
  }

  @Test
  void optionsThatMakeNoSense() {
    ServeOptions options = ServeOptions.readOnly(0);
    assertThatThrownBy(() -> ServeOptions.readOnly(65_536))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> options.within(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ServeOptions("::1", 0, "a/b", Duration.ofSeconds(1), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String lureUrl() {
    return "http://127.0.0.1:" + lure.getAddress().getPort() + "/lure";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> form(String url, String body) throws Exception {
    return send("POST", url, "application/x-www-form-urlencoded", body);
  }

  private HttpResponse<String> get(String url) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String url, String type, String body)
      throws Exception {
    // A client of its own: after a refusal the server drops the connection, and a request that is
    // sent on it meanwhile gets no answer.
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
