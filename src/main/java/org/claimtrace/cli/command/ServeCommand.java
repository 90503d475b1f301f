package org.claimtrace.cli.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.store.FusekiEndpoint;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.ServeOptions;
import org.claimtrace.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve}: a read-only endpoint. */
@Command(
    name = "serve",
    description = {
      "Serves a store, or articles built in memory, as a read-only SPARQL endpoint (Fuseki).",
      "It listens on this machine only, unless told otherwise, until it is interrupted (Ctrl-C).",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace serve --store claims",
      "  claimtrace serve articles/ --port 8080 --timeout 10",
    })
public final class ServeCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Articles, built in memory.")
  private List<String> articles = new ArrayList<>();

  @Option(names = "--store", paramLabel = "DIR", description = "Serve this store.")
  private @Nullable Path store;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Listen here (default: 127.0.0.1, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Listen on this port; 0 takes a free one (default: 3030).")
  private int port;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may run (default: 30).")
  private int timeout;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public ServeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ServeOptions options = options();
    try (GraphStore served = open();
        FusekiEndpoint endpoint = FusekiEndpoint.start(served, options)) {
      session.terminal().print(endpoint.url() + "\n");
      session.terminal().flush();
      session.note(
          "Serving "
              + served.description()
              + " for reading; queries go to "
              + endpoint.queryUrl()
              + ". Stop with Ctrl-C.");
      Interruption.await();
      session.note("Stopped.");
    }
    return ErrorCode.Exit.FINE;
  }

  private ServeOptions options() {
    if (port < 0 || port > 65535) {
      throw usage("--port " + port, "a port is a number from 0 to 65535");
    }
    if (timeout <= 0) {
      throw usage("--timeout " + timeout, "a deadline is at least one second");
    }
    return ServeOptions.readOnly(port).on(host).within(Duration.ofSeconds(timeout));
  }

  private GraphStore open() {
    if (store != null && !articles.isEmpty()) {
      throw usage("--store " + store, "a store and articles cannot be served together");
    }
    if (store != null) {
      return Stores.tdb2(store, false);
    }
    return SourceOptions.inMemory(session, SourceOptions.extractions(session, articles, null));
  }

  private static ProblemException usage(String place, String cause) {
    return new ProblemException(ErrorCode.BAD_USAGE, place, cause, "See \"serve --help\".");
  }
}
