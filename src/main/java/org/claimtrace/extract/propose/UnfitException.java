package org.claimtrace.extract.propose;

/** Ends the check of one suggestion; never leaves this package. */
final class UnfitException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final RefusalReason reason;

  UnfitException(RefusalReason reason, String words) {
    super(words, null, false, false);
    this.reason = reason;
  }

  RefusalReason reason() {
    return reason;
  }

  String words() {
    return String.valueOf(getMessage());
  }
}
