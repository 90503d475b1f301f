package org.claimtrace.store;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** What an endpoint means with a status that is no success. */
final class Refusal {
  private static final int SHOWN = 160;

  private Refusal() {}

  static boolean is(HttpResponse<byte[]> response) {
    return response.statusCode() < 200 || response.statusCode() > 299;
  }

  /** There is no such service here; there may be one at another address. */
  static boolean isElsewhere(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return status == 400 || status == 404 || status == 405 || status == 415;
  }

  /** The server's own deadline ended a query. Fuseki says 503 and why; gateways say 408 or 504. */
  static boolean isTimeout(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    return status == 408
        || status == 504
        || (status == 503 && text(response).toLowerCase(Locale.ROOT).contains("timed out"));
  }

  static ProblemException problem(HttpResponse<byte[]> response, String wanted) {
    int status = response.statusCode();
    return new ProblemException(
        ErrorCode.ENDPOINT_REFUSES,
        response.uri().toString(),
        "the endpoint refuses " + wanted + " with HTTP status " + status + reason(response),
        remedy(response));
  }

  private static String reason(HttpResponse<byte[]> response) {
    boolean plain =
        response.headers().firstValue("content-type").orElse("").startsWith("text/plain");
    String text = plain ? text(response).strip().lines().findFirst().orElse("") : "";
    return text.isEmpty() ? "" : ": " + text;
  }

  private static String remedy(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status >= 300 && status < 400) {
      return "Name the address that it points to: "
          + response.headers().firstValue("location").orElse("it names none")
          + ".";
    }
    if (status >= 500 || status == 429) {
      return "Try again later; if it stays so, the server's log tells why.";
    }
    return switch (status) {
      case 401, 407 -> "claimtrace sends no login; name an endpoint that is open to you.";
      case 403 -> "Ask whoever runs the endpoint for the right to do this.";
      case 404, 405, 410 ->
          "Name a dataset's URL (http://host:3030/dataset) or a query endpoint's;"
              + " to write, the server must offer the Graph Store Protocol (gsp-rw).";
      default -> "The endpoint and claimtrace do not agree; the server's log tells more.";
    };
  }

  private static String text(HttpResponse<byte[]> response) {
    byte[] body = response.body();
    return new String(body, 0, Math.min(SHOWN, body.length), StandardCharsets.UTF_8);
  }
}
