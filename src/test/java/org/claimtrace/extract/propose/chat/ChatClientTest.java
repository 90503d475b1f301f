package org.claimtrace.extract.propose.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.propose.chat.Answer.Loss;
import org.claimtrace.extract.propose.chat.StubServer.Reply;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are busy, slow, broken, hostile; and the key, which goes to one of them only. */
@Timeout(60)
class ChatClientTest {
  private static final String KEY = "sk-very-secret-4711";

  private final List<Duration> waits = new ArrayList<>();
  private final Patience patience =
      new Patience(4, Duration.ofMillis(500), Duration.ofMinutes(1), waits::add);

  private ChatClient client(String base, int seconds, Budget budget) {
    ChatServer server =
        new ChatServer(URI.create(base), "m", Optional.of(KEY), Duration.ofSeconds(seconds));
    return new ChatClient(server, patience, budget);
  }

  private Answer ask(StubServer server, int seconds) {
    return client(server.base(), seconds, new Budget(100)).ask("do", "this");
  }

  private static void lost(Answer answer, Loss loss) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Lost.class,
            lost -> {
              assertThat(lost.loss()).isEqualTo(loss);
              assertThat(lost.words()).doesNotContain(KEY);
            });
  }

  @Test
  void aQuestionIsInTheFormThatServersShare() {
    try (StubServer server = new StubServer(StubServer.says("yes"))) {
      assertThat(ask(server, 20)).isEqualTo(new Answer.Said("yes"));
      var question = server.questions().get(0);
      assertThat(question.at("/model").asText()).isEqualTo("m");
      assertThat(question.at("/temperature").asInt(-1)).isZero();
      assertThat(question.at("/messages/0/role").asText()).isEqualTo("system");
      assertThat(question.at("/messages/0/content").asText()).isEqualTo("do");
      assertThat(question.at("/messages/1/role").asText()).isEqualTo("user");
      assertThat(question.at("/messages/1/content").asText()).isEqualTo("this");
      assertThat(server.keys()).containsExactly("Bearer " + KEY);
      assertThat(waits).isEmpty();
    }
  }

  @Test
  void aBusyServerIsAskedAgainWhenItSays() {
    Reply busy = StubServer.status(429, "Retry-After", "7");
    try (StubServer server = new StubServer(busy, StubServer.says("yes"))) {
      assertThat(ask(server, 20)).isEqualTo(new Answer.Said("yes"));
      assertThat(waits).containsExactly(Duration.ofSeconds(7));
      assertThat(server.calls()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void aServerThatFailsForEverIsLeftAfterFourAttempts(int status) {
    try (StubServer server = new StubServer(StubServer.status(status))) {
      Answer answer = ask(server, 20);
      lost(answer, Loss.BUSY);
      assertThat(((Answer.Lost) answer).words()).contains(String.valueOf(status));
      assertThat(server.calls()).isEqualTo(4);
      assertThat(waits)
          .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }
  }

  @Test
  void aServerThatWantsAnHourIsNotWaitedFor() {
    try (StubServer server = new StubServer(StubServer.status(429, "Retry-After", "3600"))) {
      lost(ask(server, 20), Loss.BUSY);
      assertThat(server.calls()).isEqualTo(1);
      assertThat(waits).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5000",
    "0, 0",
    "' 12 ', 12000",
    "-3, 500",
    "soon, 500",
    "99999999999999, 500",
    "'Sat, 1 Jan 2011 00:00:09 GMT', 9000",
    "'Fri, 31 Dec 2010 00:00:00 GMT', 0",
  })
  void whatRetryAfterMeans(String header, long millis) {
    Clock clock = Clock.fixed(Instant.parse("2011-01-01T00:00:00Z"), ZoneOffset.UTC);
    assertThat(patience.before(1, Optional.of(header), clock)).contains(Duration.ofMillis(millis));
  }

  @Test
  void everyAttemptCountsAgainstTheBudget() {
    Budget budget = new Budget(2);
    try (StubServer server = new StubServer(StubServer.status(500))) {
      lost(client(server.base(), 20, budget).ask("do", "this"), Loss.BUDGET);
      assertThat(server.calls()).isEqualTo(2);
      assertThat(budget.made()).isEqualTo(2);
    }
  }

  @Test
  void whatIsTooSlowIsGivenUpInTime() {
    for (Reply slow : List.of(StubServer.silent(), StubServer.trickles())) {
      try (StubServer server = new StubServer(slow)) {
        long start = System.nanoTime();
        lost(ask(server, 1), Loss.SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(server.calls()).isEqualTo(1);
      }
    }
  }

  @Test
  void answersThatAreNone() {
    try (StubServer server =
        new StubServer(
            StubServer.breaksOff(),
            StubServer.runsOut("{\"claims\": ["),
            StubServer.body("<html>busy</html>"),
            StubServer.body(""),
            StubServer.body("{\"choices\": []}"),
            StubServer.body("{\"choices\": [{\"message\": {\"content\": null}}]}"),
            StubServer.body("[".repeat(100_000)))) {
      lost(ask(server, 20), Loss.BROKEN);
      lost(ask(server, 20), Loss.CUT_OFF);
      for (int i = 0; i < 5; i++) {
        lost(ask(server, 20), Loss.MALFORMED);
      }
    }
  }

  @Test
  void anEnormousAnswerIsNotHeld() {
    try (StubServer server = new StubServer(StubServer.floods(200))) {
      lost(ask(server, 30), Loss.TOO_LARGE);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsNotFollowedAndTheKeyStaysHere(int status) {
    try (StubServer other = new StubServer(StubServer.says("give me your key"));
        StubServer server =
            new StubServer(
                StubServer.status(status, "Location", other.base() + "/chat/completions"))) {
      refused(server, String.valueOf(status), "Give the address that it leads to");
      assertThat(other.calls()).isZero();
      assertThat(server.calls()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"401, OPENAI_API_KEY", "403, OPENAI_API_KEY", "404, --model", "400, log"})
  void aServerThatSaysNoEndsTheRun(int status, String remedy) {
    try (StubServer server = new StubServer(StubServer.status(status))) {
      refused(server, String.valueOf(status), remedy);
      assertThat(server.calls()).as("no is no").isEqualTo(1);
    }
  }

  /** The server repeats the key in its body; neither message nor stack trace may. */
  private void refused(StubServer server, String status, String remedy) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ask(server, 20))
        .satisfies(
            e -> {
              StringWriter trace = new StringWriter();
              e.printStackTrace(new PrintWriter(trace));
              assertThat(e.problem().code()).isEqualTo(ErrorCode.PROPOSER_REFUSES);
              assertThat(e.problem().line()).contains(status, remedy);
              assertThat(trace.toString()).doesNotContain(KEY);
            });
  }

  @Test
  void nothingAnswersThere() {
    StubServer gone = new StubServer(StubServer.silent());
    gone.close();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> ask(gone, 20))
        .satisfies(e -> assertThat(e.problem().code()).isEqualTo(ErrorCode.PROPOSER_DOWN));
  }

  @Test
  void theKeyIsNeverShown() {
    ChatServer server =
        new ChatServer(
            URI.create("http://localhost:1/v1/"), "m", Optional.of(KEY), Duration.ofSeconds(1));
    assertThat(server.toString()).doesNotContain(KEY).contains("localhost");
    assertThat(server.questions()).hasToString("http://localhost:1/v1/chat/completions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://a/v1", "file:///tmp/x", "a/v1", "http://me:pass@a/v1", "http:///x"})
  void addressesThatAreNone(String base) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ChatServer(URI.create(base), "m", Optional.empty(), Duration.ofSeconds(1)))
        .withMessageNotContaining("pass");
  }
}
