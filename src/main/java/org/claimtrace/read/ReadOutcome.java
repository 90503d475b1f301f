package org.claimtrace.read;

import org.claimtrace.model.ProblemException;

/** What became of one article of a source. */
public sealed interface ReadOutcome {
  /**
   * It was read.
   *
   * @param place where it lies, inside an archive or a set too
   * @param result the document, with warnings
   */
  record Done(String place, ReadResult result) implements ReadOutcome {}

  /**
   * It could not be read; others of the same source may be.
   *
   * @param exception why
   */
  record Failed(ProblemException exception) implements ReadOutcome {}
}
