package org.claimtrace.cli.session;

import java.nio.file.Path;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One run of the program: the options that every command has, and what they lead to. */
public final class Session implements AutoCloseable {
  /** Takes the line away that progress is shown in. */
  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private int failure;
  private boolean progressShown;
  private @Nullable Home home;
  private @Nullable Workshop workshop;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder of ontology, data and queries (default: the program's own).")
  private @Nullable Path asked;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show where an error comes from (stack trace).")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Results and errors only.")
  private boolean quiet;

  /**
   * A run.
   *
   * @param terminal where it reads and talks
   */
  public Session(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Where to read and talk.
   *
   * @return the terminal
   */
  public Terminal terminal() {
    return terminal;
  }

  /**
   * Whether stack traces are wanted.
   *
   * @return as {@code --verbose} says
   */
  public boolean verbose() {
    return verbose;
  }

  /**
   * The knowledge of the home that was asked for.
   *
   * @return the same at every call
   * @throws org.claimtrace.model.ProblemException NO_HOME
   */
  public Workshop workshop() {
    if (workshop == null) {
      home = Home.find(asked);
      workshop = new Workshop(home.folder());
    }
    return workshop;
  }

  /**
   * Tells what goes on, on standard error, unless {@code --quiet}.
   *
   * @param line without line end
   */
  public void note(String line) {
    if (!quiet) {
      terminal.err().println(line);
    }
  }

  /**
   * Tells of a problem that stops nothing.
   *
   * @param problem which
   */
  public void warn(Problem problem) {
    note("warning: " + problem.line());
  }

  /**
   * Tells of a problem.
   *
   * @param problem which
   */
  public void error(Problem problem) {
    terminal.err().println(problem.line());
  }

  /**
   * Tells of a part of the work that failed while the rest goes on. The command cannot end well
   * after that.
   *
   * @param e why
   */
  public void failed(ProblemException e) {
    terminal.err().print(progressShown ? CLEAR : "");
    progressShown = false;
    error(e.problem());
    if (verbose) {
      e.printStackTrace(terminal.err());
    }
    failure = Math.max(failure, e.problem().code().exit());
  }

  /**
   * What the command must at least end with.
   *
   * @return 0, or the exit code of what failed
   */
  public int failure() {
    return failure;
  }

  /**
   * Shows how far work is whose end is not known, on a terminal only.
   *
   * @param done how many; 0 to take the line away
   * @param what they are
   */
  public void progress(int done, String what) {
    if (!terminal.interactive() || quiet || (done == 0 && !progressShown)) {
      return;
    }
    progressShown = done > 1;
    terminal.err().print(CLEAR + (progressShown ? done + " " + what : ""));
    terminal.err().flush();
  }

  /**
   * Shows how far long work is, on a terminal only.
   *
   * @param done how many
   * @param all of how many
   * @param what they are
   */
  public void progress(int done, int all, String what) {
    if (terminal.interactive() && !quiet && all > 1) {
      boolean last = done == all;
      terminal.err().print(CLEAR + (last ? "" : done + " of " + all + " " + what));
      terminal.err().flush();
    }
  }

  @Override
  public void close() {
    if (home != null) {
      home.close();
    }
  }
}
