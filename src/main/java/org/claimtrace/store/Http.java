package org.claimtrace.store;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** HTTP exchanges that end whole, within a deadline, or with a problem. */
final class Http {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  // HTTP/1.1: some servers stumble over the client's offer to change to 2. Redirects are told, not
  // followed: the client would turn a query's POST into a GET without it.
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /**
   * Sends, and reads the answer to its end. Sends once more when the line breaks before the answer
   * begins: a server that refuses a body closes the connection, and the client may just be using it
   * again. All that we send can be sent twice.
   *
   * @throws TimeoutException when the whole body is not there at the deadline (the client's own
   *     timeout would end with the headers)
   */
  HttpResponse<byte[]> send(HttpRequest request, Duration deadline) throws TimeoutException {
    long end = System.nanoTime() + deadline.toNanos();
    AtomicBoolean begun = new AtomicBoolean();
    try {
      return await(request, begun, end);
    } catch (ExecutionException first) {
      if (begun.get() || !(first.getCause() instanceof IOException) || isDown(first.getCause())) {
        throw failed(request.uri(), first.getCause());
      }
    }
    try {
      return await(request, begun, end);
    } catch (ExecutionException second) {
      throw failed(request.uri(), second.getCause());
    }
  }

  private HttpResponse<byte[]> await(HttpRequest request, AtomicBoolean begun, long end)
      throws ExecutionException, TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request,
            headers -> {
              begun.set(true);
              return HttpResponse.BodySubscribers.ofByteArray();
            });
    try {
      return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw e;
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while an endpoint was asked");
    }
  }

  private static boolean isDown(@Nullable Throwable cause) {
    return cause instanceof ConnectException
        || cause instanceof HttpConnectTimeoutException
        || cause instanceof UnresolvedAddressException;
  }

  private static RuntimeException failed(URI uri, @Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return down(uri, "no connection within " + CONNECT.toSeconds() + " s", cause);
    }
    if (cause != null && isDown(cause)) {
      boolean unknownHost =
          cause instanceof UnresolvedAddressException
              || cause.getCause() instanceof UnresolvedAddressException;
      return down(uri, unknownHost ? "no such host" : "the connection was refused", cause);
    }
    if (cause instanceof IOException) {
      return Problems.of(
          ErrorCode.ENDPOINT_BROKEN,
          uri.toString(),
          "the endpoint's answer broke off: " + cause,
          "Try again; if it stays so, the server's log tells why.",
          cause);
    }
    return cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
  }

  static ProblemException down(URI uri, String cause, Throwable origin) {
    return Problems.of(
        ErrorCode.ENDPOINT_DOWN,
        uri.toString(),
        "the endpoint does not answer: " + cause,
        "Start the server (\"claimtrace serve\"), or check host and port.",
        origin);
  }
}
