package org.claimtrace.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrace.cli.session.NothingReadException;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.StdoutException;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.catalogue.NearNames;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What becomes of an exception: one line on standard error, and an exit code. */
final class Failures {
  private final Session session;

  Failures(Session session) {
    this.session = session;
  }

  /** A command line that makes no sense. */
  int usage(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    List<String> near = near(e);
    String guess = near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "? ";
    Problem problem =
        new Problem(
            ErrorCode.BAD_USAGE, name, cause(e), guess + "\"" + name + " --help\" tells more.");
    return end(problem, e);
  }

  /** Options or commands that resemble the first word that means nothing. */
  private static List<String> near(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return List.of();
    }
    String word = unmatched.getUnmatched().get(0);
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    Stream<String> names =
        word.startsWith("-")
            ? spec.options().stream().map(OptionSpec::longestName)
            : spec.subcommands().keySet().stream();
    return NearNames.of(word, names.toList());
  }

  private static String cause(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    return e.getCause() instanceof ProblemException problem
        ? problem.problem().cause()
        : message.replaceFirst("\\.$", "");
  }

  /** Whatever a command throws. */
  int of(Throwable e) {
    if (e instanceof ProblemException problem) {
      return end(problem.problem(), e);
    }
    if (e instanceof NothingReadException) {
      return session.failure();
    }
    if (e instanceof StdoutException stdout) {
      return stdout(stdout);
    }
    if (e instanceof UncheckedIOException io && io.getCause() instanceof StdoutException stdout) {
      return stdout(stdout);
    }
    return end(
        new Problem(
            ErrorCode.BUG,
            e.getStackTrace().length == 0 ? "unknown place" : e.getStackTrace()[0].toString(),
            "this is a bug of claimtrace: " + e,
            "Please report it, with what --verbose shows."),
        e);
  }

  private int stdout(StdoutException e) {
    if (e.isClosedPipe()) {
      return ErrorCode.Exit.FINE;
    }
    return end(
        new Problem(
            ErrorCode.CANNOT_WRITE,
            "standard output",
            "it takes no more: " + e.getMessage(),
            "Make room where it goes, or send it elsewhere."),
        e);
  }

  private int end(Problem problem, Throwable origin) {
    session.error(problem);
    if (session.verbose()) {
      origin.printStackTrace(session.terminal().err());
    }
    return problem.code().exit();
  }
}
