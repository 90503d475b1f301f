package org.claimtrace.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimtrace.cli.command.BuildCommand;
import org.claimtrace.cli.command.CheckCommand;
import org.claimtrace.cli.command.DemoCommand;
import org.claimtrace.cli.command.LexiconCommand;
import org.claimtrace.cli.command.LexiconImportCommand;
import org.claimtrace.cli.command.ListCommand;
import org.claimtrace.cli.command.LoadCommand;
import org.claimtrace.cli.command.QueryCommand;
import org.claimtrace.cli.command.ReferencesCommand;
import org.claimtrace.cli.command.RemoveCommand;
import org.claimtrace.cli.command.RulesCommand;
import org.claimtrace.cli.command.ServeCommand;
import org.claimtrace.cli.command.TraceCommand;
import org.claimtrace.cli.eval.EvalCommand;
import org.claimtrace.cli.measure.MeasureCitationsCommand;
import org.claimtrace.cli.measure.MeasureCommand;
import org.claimtrace.cli.measure.MeasureDirectionsCommand;
import org.claimtrace.cli.measure.MeasureOutcomesCommand;
import org.claimtrace.cli.measure.MeasureReadingCommand;
import org.claimtrace.cli.measure.MeasureReferencesCommand;
import org.claimtrace.cli.measure.MeasureSamplesCommand;
import org.claimtrace.cli.measure.MeasureSpeedCommand;
import org.claimtrace.cli.review.ReviewApplyCommand;
import org.claimtrace.cli.review.ReviewCommand;
import org.claimtrace.cli.review.ReviewToGoldCommand;
import org.claimtrace.cli.review.ReviewUpdateCommand;
import org.claimtrace.cli.rules.RulesExplainCommand;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Terminal;
import org.claimtrace.cli.train.TrainCommand;
import org.claimtrace.cli.train.TrainRolesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The program's door. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.exit(run(args, Terminal.ofProcess()));
  }

  /**
   * Runs one command.
   *
   * @param args the words of the command line
   * @param terminal where it reads and talks
   * @return the exit code
   */
  public static int run(String[] args, Terminal terminal) {
    try (Session session = new Session(terminal)) {
      Failures failures = new Failures(session);
      try {
        int exit = commandLine(session, failures).execute(args);
        terminal.flush();
        return Math.max(exit, session.failure());
      } catch (Exception | StackOverflowError | OutOfMemoryError e) {
        return failures.of(e);
      }
    }
  }

  private static CommandLine measures(Session session) {
    CommandLine measures = new CommandLine(new MeasureCommand());
    measures.addSubcommand(new MeasureCitationsCommand(session));
    measures.addSubcommand(new MeasureDirectionsCommand(session));
    measures.addSubcommand(new MeasureOutcomesCommand(session));
    measures.addSubcommand(new MeasureReadingCommand(session));
    measures.addSubcommand(new MeasureReferencesCommand(session));
    measures.addSubcommand(new MeasureSamplesCommand(session));
    measures.addSubcommand(new MeasureSpeedCommand(session));
    return measures;
  }

  private static CommandLine training(Session session) {
    CommandLine training = new CommandLine(new TrainCommand());
    training.addSubcommand(new TrainRolesCommand(session));
    return training;
  }

  private static CommandLine rules(Session session) {
    CommandLine rules = new CommandLine(new RulesCommand(session));
    rules.addSubcommand(new RulesExplainCommand(session));
    return rules;
  }

  private static CommandLine lexicon(Session session) {
    CommandLine lexicon = new CommandLine(new LexiconCommand());
    lexicon.addSubcommand(new LexiconImportCommand(session));
    return lexicon;
  }

  private static CommandLine reviews(Session session) {
    CommandLine reviews = new CommandLine(new ReviewCommand());
    reviews.addSubcommand(new ReviewUpdateCommand(session));
    reviews.addSubcommand(new ReviewApplyCommand(session));
    reviews.addSubcommand(new ReviewToGoldCommand(session));
    return reviews;
  }

  private static CommandLine commandLine(Session session, Failures failures) {
    CommandLine line = new CommandLine(new Claimtrace(session));
    List.of(
            new DemoCommand(session),
            new BuildCommand(session),
            new LoadCommand(session),
            new ListCommand(session),
            new RemoveCommand(session),
            new ServeCommand(session),
            new QueryCommand(session),
            new TraceCommand(session),
            new CheckCommand(session),
            new ReferencesCommand(session),
            new EvalCommand(session))
        .forEach(line::addSubcommand);
    line.addSubcommand(rules(session));
    line.addSubcommand(lexicon(session));
    line.addSubcommand(reviews(session));
    line.addSubcommand(measures(session));
    line.addSubcommand(training(session));
    Terminal terminal = session.terminal();
    return line.setOut(
            new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(terminal.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.min(100, terminal.width()))
        .setAbbreviatedSubcommandsAllowed(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((e, command, parsed) -> failures.of(e))
        .setParameterExceptionHandler(failures::usage);
  }
}
