package org.claimtrace.cli.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The knowledge files that the program was built and tested with: those in its jar. */
final class ShippedKnowledge {
  private ShippedKnowledge() {}

  /** Names of the rule files of a home that are not, byte for byte, the program's own. */
  static Set<String> changedRules(Path home) {
    Set<String> changed = new TreeSet<>();
    try (Stream<Path> files = Files.list(home.resolve("data").resolve("rules"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".yaml") && !Arrays.equals(Files.readAllBytes(file), shipped(name))) {
          changed.add(name);
        }
      }
    } catch (IOException unreadable) {
      // The reader of rules has read the folder and would have said so.
      throw new java.io.UncheckedIOException(unreadable);
    }
    return changed;
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in =
        ShippedKnowledge.class.getClassLoader().getResourceAsStream("home/data/rules/" + name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
