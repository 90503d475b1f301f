package org.claimtrace.extract.propose.chat;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.claimtrace.extract.propose.chat.Answer.Loss;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server. Redirects are not followed, so that the key stays where it was meant to go; what a
 * server says in an error is never passed on, because some repeat the key.
 */
public final class ChatClient {
  /** Answers of a batch are some KiB; one of this size is no answer. */
  private static final int LARGEST = 4 << 20;

  /** Shorter ones are no secrets ("none", "ollama"), and stand in answers by chance. */
  private static final int SHORTEST_KEY = 8;

  private final ChatServer server;
  private final Patience patience;
  private final Budget budget;
  private final HttpClient http;

  /**
   * Sets up; nothing is asked yet.
   *
   * @param server who is asked
   * @param patience with a busy server
   * @param budget of calls
   */
  public ChatClient(ChatServer server, Patience patience, Budget budget) {
    this.server = server;
    this.patience = patience;
    this.budget = budget;
    // local servers often speak no HTTP/2 and stumble over the offer
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(server.timeout())
            .build();
  }

  /**
   * Asks, again after a while if the server is busy (429) or fails (5xx).
   *
   * @param system what the model is told to do
   * @param user what it is given
   * @return its answer, or why there is none
   * @throws ProblemException PROPOSER_DOWN if nothing answers there, PROPOSER_REFUSES if the server
   *     says no
   */
  public Answer ask(String system, String user) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.questions())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(ChatForm.question(server.model(), system, user)));
    server.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    for (int attempt = 1; ; attempt++) {
      if (!budget.take()) {
        return new Answer.Lost(Loss.BUDGET, "as many calls were made as may be");
      }
      Sent sent = send(request.build());
      if (sent.response() == null) {
        return sent.lost();
      }
      int status = sent.response().statusCode();
      if (status == 200) {
        return withoutKey(ChatForm.answer(sent.response().body()));
      }
      if (status != 429 && status < 500) {
        throw Refusal.of(server, status);
      }
      Optional<String> header = sent.response().headers().firstValue("Retry-After");
      Optional<Duration> wait = patience.before(attempt, header, Clock.systemUTC());
      if (wait.isEmpty()) {
        return new Answer.Lost(Loss.BUSY, "the server answers with HTTP status " + status);
      }
      patience.pause().accept(wait.get());
    }
  }

  /** What repeats the key is not used: answers are kept in files, and some are shown. */
  private Answer withoutKey(Answer answer) {
    if (answer instanceof Answer.Said said
        && server.key().filter(key -> repeats(said.text(), key)).isPresent()) {
      return new Answer.Lost(Loss.KEY_REPEATED, "the server's answer repeats the key");
    }
    return answer;
  }

  /** Also with the escapes of JSON in between; what local servers take as a key guards nothing. */
  private static boolean repeats(String text, String key) {
    return key.length() >= SHORTEST_KEY
        && (text.contains(key) || text.replace("\\", "").contains(key));
  }

  /** A response, or why there is none. */
  private record Sent(@Nullable HttpResponse<byte[]> response, Answer lost) {}

  private Sent send(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        http.sendAsync(request, info -> new LimitedBody(LARGEST));
    try {
      HttpResponse<byte[]> response =
          coming.get(server.timeout().toMillis(), TimeUnit.MILLISECONDS);
      return new Sent(response, new Answer.Lost(Loss.BROKEN, ""));
    } catch (TimeoutException slow) {
      coming.cancel(true);
      return new Sent(
          null,
          new Answer.Lost(Loss.SLOW, "no answer within " + server.timeout().toSeconds() + " s"));
    } catch (InterruptedException stopped) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server was asked", stopped);
    } catch (ExecutionException failed) {
      return new Sent(null, lost(failed));
    }
  }

  private Answer lost(ExecutionException failed) {
    for (Throwable why = failed; why != null; why = why.getCause()) {
      if (why instanceof LimitedBody.TooLargeException) {
        return new Answer.Lost(Loss.TOO_LARGE, "the answer is larger than 4 MiB");
      }
      if (why instanceof ConnectException || why instanceof UnresolvedAddressException) {
        throw new ProblemException(
            ErrorCode.PROPOSER_DOWN,
            server.base().toString(),
            "nothing answers there",
            "Start the server, or correct --base-url.");
      }
    }
    return new Answer.Lost(Loss.BROKEN, "the answer breaks off");
  }
}
