package org.claimtrace.cli.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.Source;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.cli.source.StandardInput;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.SafeQuery;
import org.claimtrace.query.catalogue.Catalogue;
import org.claimtrace.query.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: a question of the catalogue, or any other. */
@Command(
    name = "query",
    description = "Asks a question of the catalogue (--list shows them), or any SPARQL query.",
    footer = {
      "",
      "Examples:",
      "  claimtrace query --list",
      "  claimtrace query claims-by-tier --store claims",
      "  claimtrace query what-is-said-about -p concept=sleep --format csv",
      "  claimtrace query my.rq --endpoint http://127.0.0.1:3030/claimtrace",
    })
public final class QueryCommand implements Callable<Integer> {
  private static final String STDIN = "-";
  private final Session session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME|FILE|-",
      description = "A name of the catalogue, a .rq file, or - for standard input.")
  private @Nullable String name;

  @Mixin private SourceOptions source = new SourceOptions();

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for one of the query's parameters.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "Rows: table (the default), csv, tsv, json, md. Triples: ttl (the default), nt, nq.")
  private @Nullable String format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long it may take (default: 60).")
  private int timeout;

  @Option(names = "--list", description = "Show the catalogue.")
  private boolean list;

  @Option(names = "--show", description = "Show the query's text and parameters; do not ask it.")
  private boolean show;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public QueryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (list) {
      session.terminal().print(CatalogueText.list(catalogue()));
      return ErrorCode.Exit.FINE;
    }
    if (name == null) {
      throw usage("query", "no query is named");
    }
    if (show) {
      session
          .terminal()
          .print(CatalogueText.show(session.workshop().home(), catalogue().find(name)));
      return ErrorCode.Exit.FINE;
    }
    if (timeout <= 0) {
      throw usage("--timeout " + timeout, "a deadline is at least one second");
    }
    SafeQuery query = query(name);
    Format form = format == null ? byDefault(query) : Format.of(format);
    Question question = new Question(session, form, Duration.ofSeconds(timeout));
    question.check(query);
    try (Source from = source.open(session, List.of())) {
      question.ask(from.store(), query);
    }
    return ErrorCode.Exit.FINE;
  }

  private SafeQuery query(String named) {
    if (!named.equals(STDIN)) {
      return catalogue().find(named).with(parameters, catalogue().prefixes());
    }
    if (!parameters.isEmpty()) {
      throw new ProblemException(
          ErrorCode.BAD_PARAMETER,
          "-p " + parameters.keySet().iterator().next(),
          "a query from standard input has no parameters",
          "Save it as a .rq file whose #+ header names them.");
    }
    return SafeQuery.parse("standard input", StandardInput.text(session));
  }

  private static Format byDefault(SafeQuery query) {
    return query.answersStatements() ? Format.TTL : Format.TABLE;
  }

  private Catalogue catalogue() {
    return session.workshop().catalogue();
  }

  private static ProblemException usage(String place, String cause) {
    return new ProblemException(
        ErrorCode.BAD_USAGE,
        place,
        cause,
        "\"query --list\" shows the queries, --help the options.");
  }
}
