package org.claimtrace.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Terminal;
import org.claimtrace.cli.source.Source;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.Rows;
import org.claimtrace.query.catalogue.NearNames;
import org.claimtrace.query.trace.Trace;
import org.claimtrace.query.trace.TraceStyle;
import org.claimtrace.query.trace.TraceWriter;
import org.claimtrace.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trace}: claims, each with the way to its evidence. */
@Command(
    name = "trace",
    description = {
      "Shows the claims that match, each as a tree: what is said, the words that say it and where,",
      "how firmly, and the studies that it rests on.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace trace \"sleep onset\" --store claims",
      "  claimtrace trace concept:anxiety --article article.md",
      "  claimtrace trace pmid:18454096",
    })
public final class TraceCommand implements Callable<Integer> {
  /** A work's identifier, as people write it. */
  private static final Pattern NUMBER = Pattern.compile("(?i)(pmid|doi):\\s*(\\S+)");

  private final Session session;

  @Parameters(
      paramLabel = "TEXT|CLAIM-IRI|CONCEPT",
      arity = "1..*",
      description =
          "Some words, a concept's name, pmid:… or doi:… of a work that claims rest on, or the IRI or"
              + " hash of a claim, study or concept.")
  private List<String> words = new ArrayList<>();

  @Mixin private SourceOptions source = new SourceOptions();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public TraceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    String sought = String.join(" ", words).strip();
    if (sought.isEmpty()) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE, "trace", "nothing is sought", "Give some words or an IRI.");
    }
    try (Source from = source.open(session, List.of())) {
      String trace = text(session, from.store(), sought);
      if (trace.isEmpty()) {
        throw nothing(from.store(), sought);
      }
      session.terminal().print(trace);
    }
    return ErrorCode.Exit.FINE;
  }

  /** The trees of what matches; empty if nothing does. */
  static String text(Session session, GraphStore store, String sought) {
    PrefixTable prefixes = session.workshop().catalogue().prefixes();
    Rows rows = Question.rows(session, store, "trace-claim", Map.of("text", iri(sought, prefixes)));
    Terminal terminal = session.terminal();
    TraceStyle style = new TraceStyle(terminal.width(), true, terminal.colour());
    return new TraceWriter(style).write(Trace.of(rows));
  }

  private static String iri(String sought, PrefixTable prefixes) {
    if (sought.matches("<[^<>\\s]+>")) {
      return sought.substring(1, sought.length() - 1);
    }
    if (sought.matches("[0-9a-f]{64}")) {
      return prefixes.namespace("id") + "claim/" + sought;
    }
    Matcher number = NUMBER.matcher(sought);
    if (number.matches()) {
      return (number.group(1) + ":" + number.group(2)).toLowerCase(Locale.ROOT);
    }
    boolean spaced = sought.contains(" ");
    return spaced ? sought : prefixes.expand(sought).orElse(sought);
  }

  private ProblemException nothing(GraphStore store, String sought) {
    Rows claims = Question.rows(session, store, "claims", Map.of());
    TreeSet<String> names = new TreeSet<>();
    for (var row : claims.rows()) {
      claims.text(row, "subject").ifPresent(names::add);
      claims.text(row, "object").ifPresent(names::add);
    }
    List<String> near = NearNames.of(sought, List.copyOf(names));
    return new ProblemException(
        ErrorCode.NOTHING_FOUND,
        "'" + sought + "' in " + store.description(),
        "no claim matches",
        near.isEmpty()
            ? "\"query claims\" shows all " + claims.rows().size() + " claims."
            : "Did you mean '" + String.join("', '", near) + "'?");
  }
}
