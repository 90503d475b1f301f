package org.claimtrace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder of real texts, which stay outside the repository. */
final class Shared {
  private Shared() {}

  /** Skips the test loudly if the folder is absent; fails it under CLAIMTRACE_FULL=1. */
  static Path folder() {
    String told = System.getenv("CLAIMTRACE_SHARED");
    Path base = Path.of(System.getProperty("claimtrace.basedir", ".")).toAbsolutePath();
    Path folder = told != null ? Path.of(told) : base.resolveSibling("shared");
    boolean there = Files.isDirectory(folder.resolve("gold"));
    String message = "SKIPPED: no real texts at " + folder + " (set CLAIMTRACE_SHARED)";
    if ("1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      assertThat(there).as(message).isTrue();
    }
    Assumptions.assumeTrue(there, message);
    return folder;
  }
}
