package org.claimtrace.store;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A Fuseki server inside this process, over a local store. Services: {@code /query}, {@code
 * /sparql}, {@code /data} (Graph Store Protocol) and all of them at the dataset's URL. Off: updates
 * and with them LOAD, SERVICE, admin pages, static files, CORS.
 */
public final class FusekiEndpoint implements AutoCloseable {
  private final FusekiServer server;
  private final ServeOptions options;

  private FusekiEndpoint(FusekiServer server, ServeOptions options) {
    this.server = server;
    this.options = options;
  }

  /**
   * Starts a server. The store stays the caller's: closing the server leaves it open.
   *
   * @param store a store of {@link Stores#memory} or {@link Stores#tdb2}
   * @param options how
   * @return the running server
   * @throws ProblemException PORT_TAKEN
   * @throws IllegalArgumentException for a remote store
   */
  public static FusekiEndpoint start(GraphStore store, ServeOptions options) {
    return start(store, options, builder -> {});
  }

  /**
   * Starts a server that serves more than the store.
   *
   * @param store a store of {@link Stores#memory} or {@link Stores#tdb2}
   * @param options how
   * @param more adds servlets and filters, for example pages
   * @return the running server
   * @throws ProblemException PORT_TAKEN
   * @throws IllegalArgumentException for a remote store
   */
  public static FusekiEndpoint start(
      GraphStore store, ServeOptions options, Consumer<FusekiServer.Builder> more) {
    if (!(store instanceof LocalStore local)) {
      throw new IllegalArgumentException("only a local store can be served: " + store);
    }
    FusekiServer.Builder builder =
        FusekiServer.create()
            // What lies on the class path shall not add services by itself.
            .fusekiModules(FusekiModules.empty())
            .port(options.port())
            .registerOperation(Operation.Query, new WholeAnswers())
            .addFilter("/*", new Gate())
            .add("/" + options.name(), service(local, options));
    more.accept(builder);
    FusekiServer server = builder.build();
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
    }
    return started(server, options);
  }

  private static DataService service(LocalStore store, ServeOptions options) {
    Operation graphs = options.writable() ? Operation.GSP_RW : Operation.GSP_R;
    DataService.Builder service = DataService.newBuilder(store.dataset());
    for (String name : new String[] {"", "query", "sparql"}) {
      service.addEndpoint(endpoint(Operation.Query, name, options));
    }
    for (String name : new String[] {"", "data"}) {
      service.addEndpoint(endpoint(graphs, name, options));
    }
    return service.build();
  }

  private static org.apache.jena.fuseki.server.Endpoint endpoint(
      Operation operation, String name, ServeOptions options) {
    // On the endpoint, not the dataset: that one's context rules local queries too.
    Context context = new Context();
    context.set(ARQ.queryTimeout, String.valueOf(options.deadline().toMillis()));
    context.set(ARQ.httpServiceAllowed, false);
    return org.apache.jena.fuseki.server.Endpoint.create()
        .operation(operation)
        .endpointName(name)
        .context(context)
        .build();
  }

  private static FusekiEndpoint started(FusekiServer server, ServeOptions options) {
    try {
      server.start();
      return new FusekiEndpoint(server, options);
    } catch (FusekiException e) {
      server.stop();
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IOException) {
          throw taken(options, e);
        }
      }
      throw e;
    }
  }

  private static ProblemException taken(ServeOptions options, FusekiException origin) {
    return Problems.of(
        ErrorCode.PORT_TAKEN,
        options.host() + ":" + options.port(),
        "the port cannot be listened on: it is taken, or the address is not this machine's",
        "Name another port, or 0 for a free one.",
        origin);
  }

  /**
   * Where the dataset is.
   *
   * @return the URL that {@link Stores#remote} takes, for example {@code
   *     http://127.0.0.1:3030/claimtrace}
   */
  public String url() {
    boolean any = options.host().equals("0.0.0.0") || options.host().equals("::");
    String host = any ? "127.0.0.1" : options.host();
    return String.format(
        Locale.ROOT,
        "http://%s:%d/%s",
        host.contains(":") ? "[" + host + "]" : host,
        port(),
        options.name());
  }

  /**
   * Where the query service is.
   *
   * @return the URL of SPARQL Query
   */
  public String queryUrl() {
    return url() + "/query";
  }

  /**
   * The port that it listens on.
   *
   * @return the number, also when a free one was asked for
   */
  public int port() {
    return server.getHttpPort();
  }

  /** Stops the server. */
  @Override
  public void close() {
    server.stop();
  }
}
