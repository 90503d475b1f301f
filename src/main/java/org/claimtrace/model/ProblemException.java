package org.claimtrace.model;

/** Carries a {@link Problem} to the command line. Not for bugs. */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  /**
   * A problem found.
   *
   * @param code which kind
   * @param place where
   * @param cause what is wrong there
   * @param remedy what to do
   */
  public ProblemException(ErrorCode code, String place, String cause, String remedy) {
    this(new Problem(code, place, cause, remedy), null);
  }

  /**
   * A problem found by way of an exception.
   *
   * @param problem what is wrong
   * @param origin what told of it, shown with {@code --verbose}
   */
  public ProblemException(Problem problem, @org.jspecify.annotations.Nullable Throwable origin) {
    super(problem.line(), origin);
    this.problem = problem;
  }

  /**
   * What is wrong.
   *
   * @return the problem
   */
  public Problem problem() {
    return problem;
  }
}
