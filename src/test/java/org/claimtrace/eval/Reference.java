package org.claimtrace.eval;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference scorer and the real gold, where they are at hand. */
final class Reference {
  /** Runs the scorer for many folders in one process; a line of its own ends each output. */
  private static final String LOOP =
      """
      import runpy, sys
      score, *cases = sys.argv[1:]
      for case in cases:
          sys.argv = [score, case + '/gold.tsv', case + '/found.jsonl', '--per-article', '--errors']
          runpy.run_path(score, run_name='__main__')
          print('=== end')
      """;

  private Reference() {}

  /** The shared folder; skips the test loudly without it, fails under CLAIMTRACE_FULL=1. */
  static Path shared() {
    Optional<Path> shared = find();
    require(shared.isPresent(), "no shared folder beside the project, nor in CLAIMTRACE_SHARED");
    return shared.orElseThrow();
  }

  /** What the scorer prints for each folder that holds gold.tsv and found.jsonl. */
  static List<String> score(Path shared, List<Path> cases, Path work) throws Exception {
    require(hasPython(), "no python3 to run the reference scorer");
    List<String> command = new ArrayList<>(List.of("python3", "-c", LOOP));
    command.add(shared.resolve("tools/score.py").toString());
    cases.forEach(folder -> command.add(folder.toString()));
    Path out = work.resolve("scores.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int exit = process.waitFor();
    String text = Files.readString(out, StandardCharsets.UTF_8);
    if (exit != 0) {
      throw new AssertionError("the reference scorer failed: " + text);
    }
    List<String> outputs = new ArrayList<>(List.of(text.split("=== end\n", -1)));
    outputs.remove(outputs.size() - 1);
    return outputs;
  }

  private static void require(boolean there, String why) {
    if (!there && "1".equals(System.getenv("CLAIMTRACE_FULL"))) {
      throw new AssertionError("CLAIMTRACE_FULL=1, but " + why);
    }
    if (!there) {
      System.err.println("SKIPPED: comparison with the reference scorer: " + why);
    }
    assumeTrue(there, why);
  }

  private static Optional<Path> find() {
    String named = System.getenv("CLAIMTRACE_SHARED");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(Files::isDirectory);
    }
    Path at = Path.of(System.getProperty("claimtrace.basedir", "")).toAbsolutePath();
    for (; at != null; at = at.getParent()) {
      Path beside = at.resolveSibling("shared");
      if (Files.isReadable(beside.resolve("tools/score.py"))) {
        return Optional.of(beside);
      }
    }
    return Optional.empty();
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }
}
