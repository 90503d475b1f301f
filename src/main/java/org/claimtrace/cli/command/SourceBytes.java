package org.claimtrace.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The files that articles were read from, by their names.
 *
 * @param byName file name to file; of several with one name, the first in order
 */
record SourceBytes(Map<String, Path> byName) {
  /** Files at any depth; none if no folder is given. */
  static SourceBytes below(@Nullable Path folder) {
    Map<String, Path> byName = new TreeMap<>();
    if (folder == null) {
      return new SourceBytes(byName);
    }
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND, folder.toString(), "no such folder", "Check --sources.");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(file -> byName.putIfAbsent(file.getFileName().toString(), file));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE, folder.toString(), "it cannot be read", "Check its rights."),
          e);
    }
    return new SourceBytes(byName);
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(byName.get(name)).map(SourceBytes::bytes);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE, file.toString(), "it cannot be read", "Check its rights."),
          e);
    }
  }
}
