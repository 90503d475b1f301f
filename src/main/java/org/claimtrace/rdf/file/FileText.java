package org.claimtrace.rdf.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.claimtrace.model.ProblemException;

/** Whole files as text, or a problem that names them. */
public final class FileText {
  private FileText() {}

  /**
   * A file's text.
   *
   * @param file UTF-8, perhaps with a byte order mark, perhaps compressed ({@code .gz})
   * @return its characters, the mark left out
   * @throws ProblemException {@code NOT_FOUND}, {@code UNREADABLE}, or {@code BAD_UTF8} with the
   *     offset in bytes
   */
  public static String of(Path file) {
    byte[] bytes = FileBytes.of(file);
    StrictUtf8.check(bytes, file.toString());
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
