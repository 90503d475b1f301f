package org.claimtrace.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.claimtrace.model.ProblemException;

/** What runs in the other JVM. */
final class StoreChild {
  private StoreChild() {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[1]);
    switch (args[0]) {
      case "load" -> load(dir, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "measure" -> measure(dir, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      case "quiet" -> quiet(dir);
      case "hold" -> hold(Stores.tdb2(dir, true));
      case "hold-raw" -> hold(DatabaseConnection.connectCreate(Location.create(dir)));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Puts every graph in a first version, then replaces every graph by a second one. */
  private static void load(Path dir, int graphs, int triples) {
    System.out.println("start");
    try (GraphStore store = Stores.tdb2(dir, true)) {
      for (int version = 1; version <= 2; version++) {
        for (int i = 0; i < graphs; i++) {
          store.put(name(i), Graphs.large("g" + i, version, triples));
          System.out.println("stored " + i + " " + version);
        }
      }
    }
    System.out.println("done");
  }

  /** Does what makes libraries talk, and says one line itself. */
  private static void quiet(Path dir) throws IOException {
    try (GraphStore store = Stores.tdb2(dir, true);
        FusekiEndpoint server =
            FusekiEndpoint.start(store, ServeOptions.readOnly(0).andWritable())) {
      GraphStore remote = Stores.remote(server.url());
      remote.put(name(1), Graphs.large("g", 1, 1_000));
      for (Runnable problem :
          List.<Runnable>of(
              () -> Stores.tdb2(dir, false),
              () -> FusekiEndpoint.start(store, ServeOptions.readOnly(server.port())),
              () -> Stores.remote(server.url() + "x"),
              () -> remote.query(Graphs.query("service"), Graphs.LONG, e -> 1),
              () -> remote.query(Graphs.query("slow-count"), Duration.ofMillis(50), e -> 1),
              () -> store.query(Graphs.query("slow-count"), Duration.ofMillis(50), e -> 1))) {
        try {
          problem.run();
          throw new AssertionError("no problem");
        } catch (ProblemException expected) {
          // That is what happens quietly.
        }
      }
    }
    System.out.println("only this");
  }

  /** Not a test: how long opening and a load of many articles take. Milliseconds. */
  private static void measure(Path dir, int graphs, int triples) {
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      Stores.tdb2(dir, true).close();
      System.out.println("opened and closed " + (System.nanoTime() - start) / 1_000_000);
    }
    GraphStore store = Stores.tdb2(dir, true);
    start = System.nanoTime();
    for (int i = 0; i < graphs; i++) {
      store.put(name(i), Graphs.large("g" + i, 1, triples));
      if ((i + 1) % 100 == 0) {
        System.out.println("stored " + (i + 1) + " " + (System.nanoTime() - start) / 1_000_000);
      }
    }
    start = System.nanoTime();
    System.out.println(
        store.graphs().size() + " graphs listed in " + (System.nanoTime() - start) / 1_000_000);
    start = System.nanoTime();
    store.put(name(0), Graphs.large("g0", 2, triples));
    System.out.println("replaced one in " + (System.nanoTime() - start) / 1_000_000);
    store.close();
  }

  static String name(int i) {
    return Graphs.EX + "graph/" + i;
  }

  private static void hold(Object open) throws IOException {
    System.out.println("open");
    while (System.in.read() >= 0) {
      // Until it is killed.
    }
    System.out.println(open);
  }
}
