package org.claimtrace.read;

import org.claimtrace.model.ProblemException;

/** What became of one article of a source. */
public sealed interface ReadOutcome {
  /**
   * It was read.
   *
   * @param result the document, with warnings
   */
  record Done(ReadResult result) implements ReadOutcome {}

  /**
   * It could not be read; others of the same source may be.
   *
   * @param exception why
   */
  record Failed(ProblemException exception) implements ReadOutcome {}
}
