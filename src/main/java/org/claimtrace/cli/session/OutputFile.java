package org.claimtrace.cli.session;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/** Results that come whole or not at all. */
public final class OutputFile {
  private OutputFile() {}

  /** Writes a result. */
  @FunctionalInterface
  public interface Body {
    /**
     * Writes all of it.
     *
     * @param out takes the bytes; not to be closed
     * @throws IOException if writing fails
     */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a result to a file, or to standard output.
   *
   * @param target the file; null for standard output
   * @param terminal for standard output
   * @param body writes the result; if it fails, the file is as it was
   * @throws ProblemException CANNOT_WRITE
   * @throws IOException if standard output takes no more
   */
  public static void write(@Nullable Path target, Terminal terminal, Body body) throws IOException {
    if (target == null) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      body.write(whole);
      whole.writeTo(terminal.out());
      return;
    }
    try {
      toFile(target, body);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.CANNOT_WRITE,
              target.toString(),
              "the file cannot be written: " + e.getClass().getSimpleName(),
              "Check that its folder is there, may be written, and has room."),
          e);
    }
  }

  private static void toFile(Path target, Body body) throws IOException {
    if (Files.isDirectory(target)) {
      throw new ProblemException(
          ErrorCode.CANNOT_WRITE, target.toString(), "it is a folder", "Name a file.");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // a device or a pipe has nothing to be moved over
      try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.WRITE)) {
        body.write(out);
      }
      return;
    }
    Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path draft =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16)) {
        body.write(out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
