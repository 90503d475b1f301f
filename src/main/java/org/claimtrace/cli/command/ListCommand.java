package org.claimtrace.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.Source;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.query.output.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code list}: the articles of a source. */
@Command(
    name = "list",
    description = "Shows which articles there are, and how much was found in each.",
    footer = {"", "Examples:", "  claimtrace list --store claims", "  claimtrace list articles/"})
public final class ListCommand implements Callable<Integer> {
  private static final String QUERY = "articles";
  private final Session session;

  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Articles, built in memory.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv, tsv, json, md.")
  private String format = "table";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public ListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Question question = new Question(session, Format.of(format));
    try (Source from = source.open(session, articles)) {
      question.ask(from.store(), QUERY, Map.of());
    }
    return ErrorCode.Exit.FINE;
  }
}
