package org.claimtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.claimtrace.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten builds, each in a process of its own: two JDKs if both are there, locales, time zones. */
class DeterminismTest {
  private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG");
  private static final List<String> ZONES = List.of("UTC", "Pacific/Auckland");

  @TempDir Path folder;

  @Test
  void tenBuildsGiveTheSameBytes() throws Exception {
    List<Path> jdks = jdks();
    Set<String> hashes = new TreeSet<>();
    for (int i = 0; i < 10; i++) {
      Path out = folder.resolve(i + ".nq");
      build(jdks.get(i % jdks.size()), LOCALES.get(i % 3), ZONES.get(i / 2 % 2), out);
      hashes.add(Sha256.of(Files.readAllBytes(out)));
    }
    assertThat(hashes).hasSize(1);
  }

  private void build(Path java, String locale, String zone, Path out) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Duser.language=" + locale.substring(0, 2));
    command.add("-Duser.country=" + locale.substring(3));
    command.add("-Duser.timezone=" + zone);
    command.add("-Dclaimtrace.home=" + Cli.BASE);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of("build", Cli.ARTICLE, "--out", out.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
  }

  /**
   * This JDK, and JDK 25 if there is one; without it the test says so, or fails when it must not.
   */
  private static List<Path> jdks() throws IOException {
    List<Path> jdks = new ArrayList<>();
    jdks.add(Path.of(System.getProperty("java.home"), "bin", "java"));
    String other = System.getenv("JAVA25_HOME");
    Path second = other == null || other.isEmpty() ? installed25() : Path.of(other);
    if (Files.isExecutable(second.resolve("bin/java"))) {
      jdks.add(second.resolve("bin/java"));
    } else {
      assertThat(System.getenv("CLAIMTRACE_FULL")).as("no JDK 25").isNotEqualTo("1");
      System.out.println("SKIPPED: builds on JDK 25 (set JAVA25_HOME)");
    }
    return jdks;
  }

  private static Path installed25() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return all;
    }
    try (var homes = Files.newDirectoryStream(all)) {
      for (Path home : homes) {
        Path release = home.resolve("release");
        if (Files.isReadable(release) && Files.readString(release).contains("JAVA_VERSION=\"25")) {
          return home;
        }
      }
    }
    return all;
  }
}
