package org.claimtrace.extract.propose.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on this machine that answers as it is told: the first reply to the first question, the
 * last one to all that come later. It remembers what it was asked, and with which key.
 */
public final class StubServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One answer to one question. */
  public interface Reply {
    /** Answers; may break off, wait, or say too much. */
    void to(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Reply> replies;
  private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();

  /** Starts on a free port. */
  public StubServer(Reply... replies) {
    this.replies = new ArrayList<>(List.of(replies));
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    questions.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    Reply reply;
    synchronized (replies) {
      reply = replies.size() > 1 ? replies.remove(0) : replies.get(0);
    }
    try (exchange) {
      reply.to(exchange);
    }
  }

  /** What to give as the base address. */
  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** How often it was asked. */
  public int calls() {
    return questions.size();
  }

  /** What it was asked. */
  public List<JsonNode> questions() {
    return questions;
  }

  /** The Authorization headers, "null" for none. */
  public List<String> keys() {
    return keys;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** A status with a body that must never be shown: it repeats the key, as some servers do. */
  public static Reply status(int status, String... header) {
    return exchange -> {
      if (header.length > 0) {
        exchange.getResponseHeaders().add(header[0], header[1]);
      }
      String key = exchange.getRequestHeaders().getFirst("Authorization");
      send(exchange, status, "{\"error\":\"your key was " + key + "\"}");
    };
  }

  /** The model says this. */
  public static Reply says(String words) {
    return whole(words, "stop");
  }

  /** The model says this and has no room for more. */
  public static Reply runsOut(String words) {
    return whole(words, "length");
  }

  private static Reply whole(String words, String finish) {
    var choice = JSON.createObjectNode().put("finish_reason", finish);
    choice.putObject("message").put("role", "assistant").put("content", words);
    var body = JSON.createObjectNode();
    body.putArray("choices").add(choice);
    return body(body.toString());
  }

  /** Whatever body. */
  public static Reply body(String body) {
    return exchange -> send(exchange, 200, body);
  }

  /** Promises more bytes than it sends. */
  public static Reply breaksOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 5000);
      exchange.getResponseBody().write("{\"choices\":[{\"mess".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      throw new IOException("gone");
    };
  }

  /** One byte now and then, without end. */
  public static Reply trickles() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      for (int i = 0; i < 600; i++) {
        out.write(' ');
        out.flush();
        pause(100);
      }
    };
  }

  /** Nothing for a long time. */
  public static Reply silent() {
    return exchange -> pause(60_000);
  }

  /** Blanks, as many MiB as are wanted. */
  public static Reply floods(int mebibytes) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] part = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < mebibytes; i++) {
        exchange.getResponseBody().write(part);
      }
    };
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
