package org.claimtrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the shell tests of the launcher against the zip that this build made. */
class LauncherIT {
  private static final Path BASE = Path.of(System.getProperty("claimtrace.basedir", ""));

  @Test
  void theUnpackedZipRunsAnywhere() throws IOException, InterruptedException {
    Process tests =
        new ProcessBuilder(BASE.resolve("src/test/sh/launcher-test.sh").toString(), "dist")
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    String output = new String(tests.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(output);
    assertThat(tests.waitFor()).as(output).isZero();
  }
}
