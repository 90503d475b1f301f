package org.claimtrace.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.claimtrace.query.Answer;
import org.claimtrace.query.Zorvalin;
import org.claimtrace.query.output.AnswerWriter;
import org.claimtrace.query.output.Format;
import org.claimtrace.store.FusekiEndpoint;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.ServeOptions;
import org.claimtrace.store.Stores;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question of the catalogue on the invented articles. The expected answers are the files
 * {@code golden/QUERY.csv} and {@code golden/QUERY.name=value,name=value.csv}; with the system
 * property {@code claimtrace.golden=write} they are written anew, to be read before they are kept.
 */
class GoldenQueriesTest {
  private static GraphStore memory;
  private static FusekiEndpoint endpoint;
  private static GraphStore remote;

  @BeforeAll
  static void load() {
    memory = Zorvalin.store();
    endpoint = FusekiEndpoint.start(memory, ServeOptions.readOnly(0));
    remote = Stores.remote(endpoint.url());
  }

  @AfterAll
  static void close() {
    remote.close();
    endpoint.close();
    memory.close();
  }

  static Stream<String> golden() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void answersAsExpected(String file) throws IOException {
    Path golden = folder().resolve(file);
    String answer = csv(answer(memory, file));
    if ("write".equals(System.getProperty("claimtrace.golden"))) {
      Files.writeString(golden, answer);
    }
    assertThat(answer).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void answersTheSameOverHttp(String file) {
    assertThat(csv(answer(remote, file))).isEqualTo(csv(answer(memory, file)));
  }

  @ParameterizedTest
  @MethodSource("golden")
  void countsATripleInTwoGraphsOnce(String file) {
    Map<String, Graph> graphs = Zorvalin.graphs();
    try (GraphStore doubled = Stores.memory()) {
      doubled.putAll(graphs);
      graphs.forEach((iri, graph) -> doubled.put(iri + "/again", graph));
      assertThat(csv(answer(doubled, file))).isEqualTo(csv(answer(memory, file)));
    }
  }

  @Test
  void hasAnExpectedAnswerForEveryQuery() throws IOException {
    List<String> asked = golden().map(GoldenQueriesTest::name).distinct().toList();
    assertThat(Zorvalin.catalogue().names().stream().filter(n -> !n.startsWith("audit/")))
        .hasSizeGreaterThanOrEqualTo(14)
        .isSubsetOf(asked);
  }

  private static Answer answer(GraphStore store, String file) {
    return Zorvalin.ask(store, name(file), arguments(file));
  }

  private static String name(String file) {
    return file.substring(0, file.indexOf('.'));
  }

  private static Map<String, String> arguments(String file) {
    String between =
        file.substring(Math.min(name(file).length() + 1, file.length() - 3), file.length() - 3);
    Map<String, String> given = new TreeMap<>();
    Arrays.stream(between.replaceAll("[.]$", "").split(","))
        .filter(pair -> pair.contains("="))
        .forEach(pair -> given.put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
    return given;
  }

  private static String csv(Answer answer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(Format.CSV, Zorvalin.catalogue().prefixes(), 0).write(answer, out);
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Path folder() {
    try {
      Path folder = Zorvalin.home().resolve("src/test/resources/org/claimtrace/query/golden");
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
