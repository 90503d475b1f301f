package org.claimtrace.cli.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.query.Rows;
import org.claimtrace.store.FusekiEndpoint;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.ServeOptions;
import org.claimtrace.store.Stores;
import org.claimtrace.store.article.ArticleShelf;
import org.claimtrace.store.article.BuiltArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole road, with nothing set up. */
@Command(
    name = "demo",
    description = {
      "Shows the whole road on an article that comes with claimtrace: reads it, finds its claims,",
      "loads them into a Fuseki server of its own, and traces claims over HTTP. Ends by itself.",
    },
    footer = {"", "Examples:", "  claimtrace demo", "  claimtrace demo --keep --port 3030"})
public final class DemoCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "0",
      description = "Listen on this port (default: a free one; a taken one is passed over).")
  private int port;

  @Option(names = "--keep", description = "Leave the server running, read-only, until Ctrl-C.")
  private boolean keep;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public DemoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > 65535) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE, "--port " + port, "a port is 0 to 65535", "Name another, or none.");
    }
    print("claimtrace: trace every claim to its evidence. The road in four steps:\n\n");
    Stopwatch watch = new Stopwatch();
    Document document = new DocumentRun(session, ArticleNames.ofHome(session).subList(0, 1)).next();
    step(1, "read", watch, sizeOf(document));
    Extraction extraction = session.workshop().extract(document);
    BuiltArticle article = session.workshop().graph(extraction);
    step(2, "extract", watch, findings(extraction));
    try (GraphStore memory = Stores.memory();
        FusekiEndpoint endpoint = start(memory)) {
      load(endpoint, article);
      step(3, "load", watch, article.triples() + " triples over HTTP into " + endpoint.url());
      try (GraphStore remote = Stores.remote(endpoint.url())) {
        trace(remote, watch);
      }
      print(DemoText.next(endpoint.url(), keep));
      session.terminal().flush();
      if (keep) {
        Interruption.await();
      }
    }
    return ErrorCode.Exit.FINE;
  }

  /** A port that is taken is no reason to fail a demo. */
  private FusekiEndpoint start(GraphStore memory) {
    try {
      return FusekiEndpoint.start(memory, ServeOptions.readOnly(port).andWritable());
    } catch (ProblemException e) {
      if (e.problem().code() != ErrorCode.PORT_TAKEN || port == 0) {
        throw e;
      }
      session.note("Port " + port + " is taken; taking a free one.");
      return FusekiEndpoint.start(memory, ServeOptions.readOnly(0).andWritable());
    }
  }

  private void load(FusekiEndpoint endpoint, BuiltArticle article) {
    try (GraphStore remote = Stores.remote(endpoint.url())) {
      ArticleShelf shelf = new ArticleShelf(remote, session.workshop().iris());
      shelf.putShared(session.workshop().shared());
      shelf.put(article, false);
    }
  }

  private void trace(GraphStore remote, Stopwatch watch) {
    Optional<String> study = mainStudy(remote);
    String sought = study.orElse("");
    String trace = TraceCommand.text(session, remote, sought);
    step(
        4,
        "trace",
        watch,
        study.isPresent()
            ? "what the article says of one of its studies (SPARQL over HTTP)"
            : "all claims (SPARQL over HTTP)");
    print("\n" + trace + DemoText.LEGEND);
  }

  /** The study that the article tells most of: one that compares, else one with a sample. */
  private Optional<String> mainStudy(GraphStore remote) {
    Rows claims = Question.rows(session, remote, "claims", Map.of());
    return Stream.of("compares", "sampleSize", "design")
        .flatMap(
            predicate ->
                claims.rows().stream()
                    .filter(row -> claims.text(row, "predicate").equals(Optional.of(predicate)))
                    .flatMap(row -> claims.text(row, "subject").stream()))
        .findFirst();
  }

  private static String sizeOf(Document document) {
    return document.source().name()
        + ": "
        + document.sentences().size()
        + " sentences, "
        + document.references().size()
        + " references";
  }

  private static String findings(Extraction extraction) {
    return extraction.claims().size()
        + " claims, each with its quote; "
        + extraction.studies().size()
        + " studies";
  }

  private void step(int number, String name, Stopwatch watch, String what) {
    print(
        String.format(
            Locale.ROOT, "  %d  %-8s %5.1f s   %s\n", number, name, watch.lapSeconds(), what));
    session.terminal().flush();
  }

  private void print(String text) {
    session.terminal().print(text);
  }
}
