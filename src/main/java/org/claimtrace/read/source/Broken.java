package org.claimtrace.read.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Why bytes could not be read, in words. */
public final class Broken {
  private Broken() {}

  /**
   * The cause of a failure.
   *
   * @param e the failure
   * @return words for people, in one line
   */
  public static String why(IOException e) {
    if (e instanceof EOFException) {
      return "it ends too soon";
    }
    String message = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.replaceAll("\\s+", " ");
  }
}
