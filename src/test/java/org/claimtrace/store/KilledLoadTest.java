package org.claimtrace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A load that is killed with SIGKILL leaves whole graphs only, and loses none that it said was
 * stored. Three kills; all twenty under {@code CLAIMTRACE_FULL=1}. Every third comes in the last
 * tenth of the load, or while the store closes. A moment is told in puts that the load has said it
 * did, and a part of the next one: by the clock alone, a busy machine would be killed too late.
 */
class KilledLoadTest {
  private static final int GRAPHS = 12;
  private static final int TRIPLES = 2_000;
  private static final int KILLS = 20;

  private static final int PUTS = 2 * GRAPHS;

  private static long firstPut;
  private static long laterPut;

  @TempDir Path dir;

  @BeforeAll
  static void measureAWholeLoad(@TempDir Path folder) throws Exception {
    try (Child child = Child.start("load", folder.resolve("store"), GRAPHS, TRIPLES)) {
      assertThat(child.line()).isEqualTo("start");
      long start = System.nanoTime();
      assertThat(child.line()).isEqualTo("stored 0 1");
      firstPut = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      assertThat(child.rest()).hasSize(PUTS).endsWith("done");
      laterPut = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / PUTS;
    }
  }

  static List<Double> moments() {
    Random random = new Random(20_260_101);
    List<Double> all =
        IntStream.range(0, KILLS)
            .mapToObj(i -> i % 3 == 2 ? 0.9 + 0.12 * random.nextDouble() : random.nextDouble())
            .toList();
    return "1".equals(System.getenv("CLAIMTRACE_FULL")) ? all : all.subList(0, 3);
  }

  @ParameterizedTest(name = "killed at {0} of the load")
  @MethodSource("moments")
  void aKilledLoadLeavesWholeGraphs(double moment) throws Exception {
    Path folder = dir.resolve("store");
    List<String> said;
    try (Child child = Child.start("load", folder, GRAPHS, TRIPLES)) {
      assertThat(child.line()).isEqualTo("start");
      said = new ArrayList<>(linesUntil(child, moment));
      assertThat(child.process().isAlive() || moment > 1).isTrue();
      child.kill();
      said.addAll(child.rest());
    }
    int[] versions = new int[GRAPHS];
    try (GraphStore store = Stores.tdb2(folder, true)) {
      for (int i = 0; i < GRAPHS; i++) {
        versions[i] = version(store, i);
      }
      assertThat(store.graphs()).hasSize((int) IntStream.of(versions).filter(v -> v > 0).count());
      store.put(StoreChild.name(GRAPHS), Graphs.large("after", 1, TRIPLES));
    }
    int stored = (int) said.stream().filter(line -> line.startsWith("stored")).count();
    // It may have been killed after a commit and before it said so.
    assertThat(IntStream.of(versions).sum()).isBetween(stored, stored + 1);
    System.err.printf("killed at %.2f: %d of %d puts stood%n", moment, stored, PUTS);
  }

  /** Waits until the load is that far; what it said by then. */
  private static List<String> linesUntil(Child child, double moment) throws Exception {
    int puts = Math.min(PUTS, (int) (moment * PUTS));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < puts; i++) {
      lines.add(child.line());
    }
    double part = Math.min(1, moment * PUTS - puts);
    Thread.sleep((long) (part * (puts == 0 ? firstPut : puts == PUTS ? 30 : laterPut)));
    return lines;
  }

  /** 0 when there is no such graph; fails when it is no whole one. */
  private static int version(GraphStore store, int i) {
    if (store.get(StoreChild.name(i)).isEmpty()) {
      return 0;
    }
    Graph graph = store.get(StoreChild.name(i)).orElseThrow();
    assertThat(graph.size()).isEqualTo(TRIPLES);
    String checksum = Graphs.checksum(graph);
    for (int version = 1; version <= 2; version++) {
      if (checksum.equals(Graphs.checksum(Graphs.large("g" + i, version, TRIPLES)))) {
        return version;
      }
    }
    throw new AssertionError("graph " + i + " is neither its first nor its second version");
  }

  @Test
  void theMomentsAreTheSameEveryTime() {
    assertThat(moments()).isEqualTo(moments()).hasSizeGreaterThanOrEqualTo(3);
  }
}
