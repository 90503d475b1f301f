package org.claimtrace.extract.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** What is wrong with a file's records: all are counted, the first are told. */
final class Refusals {
  private static final int TOLD = 20;

  private final String file;
  private final List<Problem> first = new ArrayList<>();
  private int count;

  Refusals(String file) {
    this.file = file;
  }

  void add(Problem problem) {
    if (count++ < TOLD) {
      first.add(problem);
    }
  }

  /** Lets a record that holds pass; notes what is wrong with one that does not. */
  void attempt(Runnable check) {
    try {
      check.run();
    } catch (ProblemException refused) {
      add(refused.problem());
    }
  }

  /** Ends with what was noted, if anything was. */
  void raise(Consumer<Problem> tell, String consequence) {
    if (count == 0) {
      return;
    }
    if (count == 1) {
      throw new ProblemException(first.get(0), null);
    }
    first.forEach(tell);
    String told = count > TOLD ? "; the first " + TOLD + " are told above" : "";
    throw new ProblemException(
        ErrorCode.BAD_CLAIM,
        file,
        count + " records do not hold" + told,
        "Correct them; " + consequence + ".");
  }

  /** What is wrong with one record. */
  static ProblemException refuse(String place, String cause, String remedy) {
    return new ProblemException(ErrorCode.BAD_CLAIM, place, cause, remedy);
  }
}
