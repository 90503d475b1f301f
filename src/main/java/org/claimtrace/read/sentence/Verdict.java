package org.claimtrace.read.sentence;

/** What a rule says of a full stop. */
enum Verdict {
  /** A sentence ends here. */
  SPLIT,
  /** It goes on. */
  KEEP,
  /** No rule knows; ask the model. */
  ASK
}
