package org.claimtrace.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** What runs in the other JVM. */
final class StoreChild {
  private StoreChild() {}

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args[1]);
    switch (args[0]) {
      case "load" -> load(dir, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
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
