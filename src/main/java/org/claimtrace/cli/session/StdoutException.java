package org.claimtrace.cli.session;

import java.io.IOException;

/** Standard output takes no more. */
public final class StdoutException extends IOException {
  private static final long serialVersionUID = 1L;

  StdoutException(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Whether the reader has gone, as {@code head} goes when it has seen enough. Java tells it by the
   * system's words only.
   *
   * @return true if so; false for a full disk and the like
   */
  public boolean isClosedPipe() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
