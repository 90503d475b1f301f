package org.claimtrace.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** The HTTP side of a remote store: where it asks, where it writes, and what the answers mean. */
final class Endpoint {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Http http = new Http();
  private final String named;
  private final String queryUrl;

  private Endpoint(String named) {
    this.named = named;
    this.queryUrl = find();
  }

  /** Finds the query service at a URL, or throws what is in the way. */
  static Endpoint at(String url) {
    try {
      URI uri = new URI(url);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (http && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
        return new Endpoint(url.replaceAll("/+$", ""));
      }
    } catch (URISyntaxException e) {
      // Said below, with the other things that are no endpoint's URL.
    }
    throw new ProblemException(
        ErrorCode.BAD_USAGE,
        url.replaceAll("//[^/@]*@", "//…@"),
        "this is no endpoint's URL",
        "Give one like http://localhost:3030/dataset, without user name and password.");
  }

  /** The URL that the user named. */
  String named() {
    return named;
  }

  private String find() {
    Query alive = OwnQuery.ALIVE.query();
    ProblemException best = null;
    for (String url : List.of(named, named + "/query", named + "/sparql")) {
      HttpResponse<byte[]> response = send(ask(url, alive), PATIENCE);
      if (!Refusal.is(response) && WireFormat.fits(alive, response)) {
        WireFormat.read(alive, response);
        return url;
      }
      ProblemException refusal =
          Refusal.is(response) ? Refusal.problem(response, "the query") : noEndpoint(response);
      // A 403 or 500 tells more than a 404 of the address tried before.
      best = best == null || !Refusal.isElsewhere(response) ? refusal : best;
    }
    throw Objects.requireNonNull(best);
  }

  private static ProblemException noEndpoint(HttpResponse<byte[]> response) {
    return new ProblemException(
        ErrorCode.ENDPOINT_REFUSES,
        response.uri().toString(),
        "there is a web page, but no SPARQL endpoint (HTTP status " + response.statusCode() + ")",
        "Name a dataset's URL (http://host:3030/dataset) or a query endpoint's.");
  }

  /** Asks, and reads the whole answer. */
  Answer ask(Query query, Duration deadline) {
    HttpResponse<byte[]> response;
    try {
      response = http.send(ask(queryUrl, query), deadline);
    } catch (TimeoutException e) {
      throw Problems.timeout(queryUrl, deadline, e);
    }
    // Virtuoso's "anytime" queries: 200, part of the rows, and this header.
    if (Refusal.isTimeout(response) || response.headers().firstValue("X-SQL-State").isPresent()) {
      throw Problems.timeout(queryUrl, deadline, null);
    }
    if (Refusal.is(response)) {
      throw Refusal.problem(response, "the query");
    }
    try {
      return WireFormat.read(query, response);
    } catch (ProblemException e) {
      throw WireFormat.isCut(response) ? Problems.timeout(queryUrl, deadline, e) : e;
    }
  }

  /** Asks what the store itself wants to know. */
  Answer ask(Query query) {
    return ask(query, PATIENCE);
  }

  /** Replaces a graph with N-Triples. */
  void put(String graphIri, byte[] triples) {
    write(
        graphIri,
        HttpRequest.newBuilder()
            .header("Content-Type", WireFormat.GRAPH)
            .PUT(HttpRequest.BodyPublishers.ofByteArray(triples)));
  }

  /** Adds N-Triples to a graph. */
  void add(String graphIri, byte[] triples) {
    write(
        graphIri,
        HttpRequest.newBuilder()
            .header("Content-Type", WireFormat.GRAPH)
            .POST(HttpRequest.BodyPublishers.ofByteArray(triples)));
  }

  /** Removes a graph that is there. */
  void delete(String graphIri) {
    write(graphIri, HttpRequest.newBuilder().DELETE());
  }

  private void write(String graphIri, HttpRequest.Builder request) {
    String base = queryUrl.replaceAll("/(query|sparql)$", "");
    String graph = "graph=" + URLEncoder.encode(graphIri, StandardCharsets.UTF_8);
    HttpResponse<byte[]> first = null;
    for (String url : Stream.of(base + "/data", base).toList()) {
      String separator = url.contains("?") ? "&" : "?";
      HttpResponse<byte[]> response =
          send(request.uri(URI.create(url + separator + graph)).build(), PATIENCE);
      if (!Refusal.is(response)) {
        return;
      }
      if (!Refusal.isElsewhere(response)) {
        throw Refusal.problem(response, "the write");
      }
      first = first == null ? response : first;
    }
    throw Refusal.problem(Objects.requireNonNull(first), "the write");
  }

  private HttpResponse<byte[]> send(HttpRequest request, Duration deadline) {
    try {
      return http.send(request, deadline);
    } catch (TimeoutException e) {
      throw Http.down(request.uri(), "no answer within " + deadline.toSeconds() + " s", e);
    }
  }

  private static HttpRequest ask(String url, Query query) {
    String form = "query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(url))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", WireFormat.accept(query))
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }
}
