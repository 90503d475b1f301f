package org.claimtrace.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JVM that runs {@link StoreChild} and can be killed. */
record Child(Process process, BufferedReader out) implements AutoCloseable {
  static Child start(Object... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(StoreChild.class.getName());
    Stream.of(args).map(String::valueOf).forEach(command::add);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Child(
        process,
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
  }

  String line() throws IOException {
    return out.readLine();
  }

  /** All that it still says; ends when it ends. */
  List<String> rest() {
    return out.lines().toList();
  }

  /** SIGKILL, on POSIX systems. */
  void kill() {
    // Through the handle: Process.destroyForcibly closes the pipe before it is read out.
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
