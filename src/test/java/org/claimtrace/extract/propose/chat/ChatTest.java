package org.claimtrace.extract.propose.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was kept is not asked again; a server that keeps failing is left alone. */
@Timeout(60)
class ChatTest {
  @TempDir Path dir;

  private Chat chat(StubServer server) {
    return chat(server, Optional.empty());
  }

  private Chat chat(StubServer server, Optional<String> key) {
    Patience none = new Patience(2, Duration.ZERO, Duration.ZERO, wait -> {});
    ChatServer named = new ChatServer(URI.create(server.base()), "m", key, Duration.ofSeconds(20));
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

  @Test
  void whatRepeatsTheKeyIsNeitherUsedNorKept() throws IOException {
    String key = "sk-secret/0123456789";
    String escaped = key.replace("/", "\\/");
    try (StubServer server =
        new StubServer(StubServer.says("you sent " + key), StubServer.says(escaped))) {
      Chat chat = chat(server, Optional.of(key));
      for (String text : List.of("t", "u")) {
        Answer answer = chat.ask("p", text);
        assertThat(answer).isInstanceOf(Answer.Lost.class);
        assertThat(((Answer.Lost) answer).loss()).isEqualTo(Answer.Loss.KEY_REPEATED);
        assertThat(answer.toString()).doesNotContain("secret");
      }
    }
    try (Stream<Path> files = Files.list(dir)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aKeyThatIsNoSecretStandsInAnswersByChance() {
    try (StubServer server = new StubServer(StubServer.says("none"))) {
      assertThat(chat(server, Optional.of("none")).ask("p", "t"))
          .isEqualTo(new Answer.Said("none"));
    }
  }
}
