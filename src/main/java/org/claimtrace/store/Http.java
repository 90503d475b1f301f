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
   * Sends, and reads the answer to its end.
   *
   * @throws TimeoutException when the whole body is not there at the deadline (the client's own
   *     timeout would end with the headers)
   */
  HttpResponse<byte[]> send(HttpRequest request, Duration deadline) throws TimeoutException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw failed(request.uri(), e.getCause());
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while an endpoint was asked");
    }
  }

  private static RuntimeException failed(URI uri, @Nullable Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return down(uri, "no connection within " + CONNECT.toSeconds() + " s", cause);
    }
    if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
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
