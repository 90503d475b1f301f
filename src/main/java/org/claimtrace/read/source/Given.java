package org.claimtrace.read.source;

import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.read.format.Input;

/** What a source gives next. */
public sealed interface Given {
  /**
   * An article's bytes.
   *
   * @param input the bytes with their name
   */
  record Article(Input input) implements Given {}

  /**
   * Something that cannot be read. What comes after it may be fine.
   *
   * @param problem why
   */
  record Unreadable(Problem problem) implements Given {}

  /**
   * Something that cannot be read.
   *
   * @param code what is wrong
   * @param place where
   * @param cause why
   * @param remedy what to do
   * @return the same as a given
   */
  static Given unreadable(ErrorCode code, String place, String cause, String remedy) {
    return new Unreadable(new Problem(code, place, cause, remedy));
  }
}
