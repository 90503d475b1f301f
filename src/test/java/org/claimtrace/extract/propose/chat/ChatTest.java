package org.claimtrace.extract.propose.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was kept is not asked again; a server that keeps failing is left alone. */
@Timeout(60)
class ChatTest {
  @TempDir Path dir;

  private Chat chat(StubServer server) {
    Patience none = new Patience(2, Duration.ZERO, Duration.ZERO, wait -> {});
    ChatServer named =
        new ChatServer(URI.create(server.base()), "m", Optional.empty(), Duration.ofSeconds(20));
    return new Chat("m", new ChatClient(named, none, new Budget(100)), new AnswerCache(dir));
  }

  @Test
  void onlyWhatIsKeptIsRemembered() {
    try (StubServer server = new StubServer(StubServer.says("one"), StubServer.says("two"))) {
      Chat chat = chat(server);
      assertThat(chat.ask("p", "t")).isEqualTo(new Answer.Said("one"));
      assertThat(chat.ask("p", "t")).as("nobody kept it").isEqualTo(new Answer.Said("two"));
      chat.keep("p", "t", new Answer.Said("two"));
      assertThat(chat.ask("p", "t")).isEqualTo(new Answer.Said("two"));
      assertThat(server.calls()).isEqualTo(2);
      assertThat(chat.remembered()).isEqualTo(1);
      assertThat(server.keys()).as("no key, no header").containsOnly("null");
    }
  }

  @Test
  void afterThreeFailuresInARowNobodyIsAsked() {
    try (StubServer server = new StubServer(StubServer.status(503))) {
      Chat chat = chat(server);
      for (int i = 0; i < 6; i++) {
        assertThat(chat.ask("p", "t" + i)).isInstanceOf(Answer.Lost.class);
      }
      assertThat(server.calls()).as("three questions, two attempts each").isEqualTo(6);
    }
  }

  @Test
  void aFailureNowAndThenIsNoReason() {
    StubServer.Reply broken = StubServer.body("");
    StubServer.Reply fine = StubServer.says("yes");
    try (StubServer server =
        new StubServer(broken, broken, fine, broken, broken, fine, broken, fine)) {
      Chat chat = chat(server);
      for (int i = 0; i < 7; i++) {
        chat.ask("p", "t" + i);
      }
      assertThat(chat.ask("p", "last")).isEqualTo(new Answer.Said("yes"));
    }
  }
}
