package org.claimtrace.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrace.cli.session.Terminal;
import org.claimtrace.model.Sha256;

/** The program in this process, and what it left behind. */
record Cli(int exit, String out, String err) {
  static final Path BASE = Path.of(System.getProperty("claimtrace.basedir", "")).toAbsolutePath();
  static final String ARTICLE = BASE.resolve("data/articles/selank-overview.md").toString();
  static final String PITCH = BASE.resolve("data/articles/selank-pitch.md").toString();

  /** Runs with the checkout as home and nothing on standard input. */
  static Cli run(Object... args) {
    return with("", Map.of(), args);
  }

  static Cli with(String input, Map<String, String> environment, Object... args) {
    return with(input.getBytes(StandardCharsets.UTF_8), environment, args);
  }

  static Cli with(byte[] input, Map<String, String> environment, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            false);
    List<String> own = Stream.of(args).map(String::valueOf).toList();
    List<String> words = new ArrayList<>(own);
    if (!own.contains("--home")) {
      words.addAll(0, List.of("--home", BASE.toString()));
    }
    int exit = Main.run(words.toArray(new String[0]), terminal);
    return new Cli(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines on standard error. */
  List<String> errLines() {
    return err.lines().toList();
  }

  /** All files below a folder with their hashes: what "nothing half-written" is held against. */
  static List<String> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(file -> folder.relativize(file) + " " + hash(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(Path file) {
    try {
      return Files.isDirectory(file) ? "folder" : Sha256.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
