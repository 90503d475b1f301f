package org.claimtrace.rdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** Whole files, or a problem that names them. */
public final class FileBytes {
  private FileBytes() {}

  /**
   * A file's bytes.
   *
   * @param file the file
   * @return its bytes, uncompressed if its name ends in {@code .gz}
   * @throws ProblemException {@code NOT_FOUND} or {@code UNREADABLE}
   */
  public static byte[] of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    } catch (NoSuchFileException missing) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NOT_FOUND, file.toString(), "no such file", "Look at its name and folder."),
          missing);
    } catch (IOException broken) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              "the file cannot be read: " + broken.getMessage(),
              "Look at its rights and whether it is whole."),
          broken);
    }
  }
}
