package org.claimtrace.cli.session;

/** Ends a command that has nothing to work on. What was wrong has been told already. */
public final class NothingReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what a log may need. */
  public NothingReadException() {
    super("no article could be read");
  }
}
