package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.claimtrace.cli.session.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands share. */
class OptionsTest {
  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "build", "load", "list", "remove", "serve", "query", "trace", "check", "eval",
        "rules", "lexicon"
      })
  void everyCommandHelpsWithExamples(String command) {
    Cli help = Cli.run(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Examples:\n  claimtrace " + command).contains("--home");
    assertThat(help.out().lines()).allSatisfy(l -> assertThat(l.length()).isLessThan(101));
  }

  @Test
  void theVersionIsTheBuilds() {
    assertThat(Cli.run("--version").out()).matches("claimtrace [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
    assertThat(Cli.run("build", "--version").out()).isEqualTo(Cli.run("--version").out());
  }

  @Test
  void completions() {
    assertThat(Cli.run("generate-completion").out()).contains("claimtrace").contains("--endpoint");
  }

  @Test
  void verboseShowsTheStackTraceAfterTheLine() {
    Cli before = Cli.run("--verbose", "build", dir.resolve("none.md"));
    assertThat(before.errLines().get(0)).startsWith("CT001 ");
    assertThat(before.err()).contains("\tat org.claimtrace.");
    Cli after = Cli.run("build", dir.resolve("none.md"), "--verbose");
    assertThat(after.err()).contains("\tat org.claimtrace.");
  }

  @Test
  void theProgramBringsAHome() {
    String before = System.getProperty("claimtrace.home");
    System.clearProperty("claimtrace.home");
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      int exit =
          Main.run(new String[] {"query", "--list"}, terminal(out, System.err, Map.of(), false));
      assertThat(exit).isZero();
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("claims-by-tier");
    } finally {
      if (before != null) {
        System.setProperty("claimtrace.home", before);
      }
    }
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(buildInto("Broken pipe")).isEqualTo(new Cli(0, "", ""));
    Cli full = buildInto("No space left on device");
    assertThat(full.exit()).isEqualTo(3);
    assertThat(full.err()).startsWith("CT050 ").hasLineCount(1);
  }

  private static Cli buildInto(String failure) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] args = {"--home", Cli.BASE.toString(), "query", "--list"};
    int exit = Main.run(args, terminal(broken, print, Map.of(), false));
    return new Cli(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void coloursOnATerminalOnly() {
    String[] args = {"--home", Cli.BASE.toString(), "trace", "tuftsin", "--article", Cli.ARTICLE};
    assertThat(coloured(args, Map.of(), true)).contains("\u001b[1m");
    assertThat(coloured(args, Map.of("NO_COLOR", "1"), true)).doesNotContain("\u001b");
    assertThat(coloured(args, Map.of("TERM", "dumb"), true)).doesNotContain("\u001b");
    assertThat(coloured(args, Map.of(), false)).doesNotContain("\u001b");
  }

  private static String coloured(String[] args, Map<String, String> environment, boolean person) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(Main.run(args, terminal(out, System.err, environment, person))).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Terminal terminal(
      OutputStream out, PrintStream err, Map<String, String> environment, boolean person) {
    return new Terminal(new ByteArrayInputStream(new byte[0]), out, err, environment, person);
  }
}
