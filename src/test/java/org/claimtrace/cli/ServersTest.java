package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** demo and serve; also in processes of their own, to be stopped as a person stops them. */
class ServersTest {
  @TempDir Path dir;

  @Test
  void theDemoTracesOverHttpAndEnds() {
    Cli demo = Cli.run("demo");
    assertThat(demo.exit()).isZero();
    assertThat(demo.err()).isEmpty();
    assertThat(demo.out())
        .contains("1  read", "2  extract", "3  load", "4  trace")
        .contains("http://127.0.0.1:")
        .contains("└─ \"")
        .contains("./claimtrace query ", "./claimtrace trace ", "./claimtrace load ");
  }

  @Test
  void aTakenPortIsHandled() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Cli demo = Cli.run("demo", "--port", port);
      assertThat(demo.exit()).isZero();
      assertThat(demo.errLines())
          .hasSize(1)
          .first()
          .asString()
          .contains("Port " + port + " is taken");
      Cli serve = Cli.run("serve", Cli.PITCH, "--port", port);
      assertThat(serve.exit()).isEqualTo(4);
      assertThat(serve.errLines()).hasSize(1).first().asString().startsWith("CT037 ");
    }
  }

  @Test
  void serveAnswersReadOnlyUntilItIsStopped() throws Exception {
    Path store = dir.resolve("store");
    assertThat(Cli.run("load", Cli.PITCH, "--store", store).exit()).isZero();
    Process serve = start("serve", "--store", store.toString(), "--port", "0");
    try (BufferedReader out = serve.inputReader(StandardCharsets.UTF_8)) {
      String url = out.readLine();
      assertThat(url).startsWith("http://127.0.0.1:");
      assertThat(Cli.run("list", "--endpoint", url).out()).contains("selank-pitch");
      assertThat(Cli.run("list", "--store", store).errLines())
          .first()
          .asString()
          .startsWith("CT031 ");
      assertThat(Cli.run("remove", "selank-pitch", "--endpoint", url).exit()).isEqualTo(4);
      assertThat(post(url, "application/sparql-update", "CLEAR ALL")).isGreaterThanOrEqualTo(400);
      serve.destroy();
      assertThat(serve.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(serve.exitValue()).as(Files.readString(dir.resolve("err"))).isZero();
    } finally {
      serve.destroyForcibly();
    }
    assertThat(Files.readString(dir.resolve("err"))).contains("Stopped.");
    assertThat(Cli.run("list", "--store", store).exit()).as("the lock is gone").isZero();
  }

  @Test
  void aPipeThatClosesIsNoFailure() throws Exception {
    Process build = start("build", Cli.ARTICLE);
    try (BufferedReader out = build.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("<https://");
    }
    assertThat(build.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(dir.resolve("err"))).isEmpty();
    assertThat(build.exitValue()).isZero();
  }

  @Test
  void outputIsUtf8InAnyLocale() throws Exception {
    Process trace = start("trace", "tuftsin", "--article", Cli.ARTICLE);
    String out = new String(trace.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(trace.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(out).contains("└─ \"").doesNotContain("?─");
  }

  private static int post(String url, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The program in a process of its own, in the C locale. */
  private Process start(String... args) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    words.addAll(List.of("--home", Cli.BASE.toString()));
    words.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(dir.resolve("err").toFile());
    return builder.start();
  }
}
