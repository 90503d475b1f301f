package org.claimtrace.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy before a real server, that can spoil what passes. */
final class Tamperer implements AutoCloseable {
  /** What to answer: the body (a char a byte), how much of it to send, how much to promise. */
  record Reply(int status, String type, String body, int sent, int promised, long stall) {
    static Reply of(int status, String type, String text) {
      return whole(status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply whole(int status, String type, byte[] bytes) {
      String body = new String(bytes, StandardCharsets.ISO_8859_1);
      return new Reply(status, type, body, bytes.length, bytes.length, 0);
    }

    /** Promises more than it sends, then hangs up. */
    Reply cut(double kept) {
      return new Reply(status, type, body, (int) (kept * body.length()), body.length() + 1, 0);
    }

    /** Sends a part of the body as if that were all. */
    Reply shortened(double kept) {
      int part = (int) (kept * body.length());
      return new Reply(status, type, body, part, part, 0);
    }

    /** Sends half the body, and the rest after a while. */
    Reply stalled(long millis) {
      return new Reply(status, type, body, sent, promised, millis);
    }
  }

  /** Makes an answer. */
  interface Behaviour {
    Reply reply(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final String target;
  private volatile Behaviour behaviour = this::pass;

  Tamperer(String target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/ds", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/ds";
  }

  void answer(Behaviour how) {
    behaviour = how;
  }

  /** What the real server answers. */
  Reply pass(HttpExchange exchange) throws IOException, InterruptedException {
    URI uri = exchange.getRequestURI();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + uri.getRawPath().substring(3) + query))
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String header : new String[] {"Content-Type", "Accept"}) {
      String value = exchange.getRequestHeaders().getFirst(header);
      if (value != null) {
        request.header(header, value);
      }
    }
    HttpResponse<byte[]> response =
        client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return Reply.whole(
        response.statusCode(),
        response.headers().firstValue("content-type").orElse(""),
        response.body());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = behaviour.reply(exchange);
      exchange.getResponseHeaders().set("Content-Type", reply.type());
      int status = reply.status() == 204 && reply.promised() > 0 ? 200 : reply.status();
      exchange.sendResponseHeaders(status, reply.promised() == 0 ? -1 : reply.promised());
      if (reply.sent() == 0) {
        return;
      }
      byte[] sent = reply.body().substring(0, reply.sent()).getBytes(StandardCharsets.ISO_8859_1);
      exchange.getResponseBody().write(sent, 0, sent.length / 2);
      exchange.getResponseBody().flush();
      Thread.sleep(reply.stall());
      exchange.getResponseBody().write(sent, sent.length / 2, sent.length - sent.length / 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
