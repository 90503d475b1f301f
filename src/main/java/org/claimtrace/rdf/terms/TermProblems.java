package org.claimtrace.rdf.terms;

import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** What to say of broken files of terms. */
final class TermProblems {
  private TermProblems() {}

  static ProblemException broken(String place, String cause) {
    return new ProblemException(
        ErrorCode.BAD_TERMS, place, cause, "Fetch the file again, or mend it there.");
  }
}
