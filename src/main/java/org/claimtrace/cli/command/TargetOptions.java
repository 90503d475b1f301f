package org.claimtrace.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.store.GraphStore;
import org.claimtrace.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store that a command writes to: exactly one. */
final class TargetOptions {
  @Option(names = "--store", paramLabel = "DIR", description = "The store's folder.")
  private @Nullable Path store;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "A SPARQL endpoint that takes writes (Graph Store Protocol).")
  private @Nullable String endpoint;

  /** Refuses none or both. */
  void check() {
    if ((store == null) == (endpoint == null)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          store == null ? "no store" : "--store and --endpoint",
          "exactly one store must be named",
          "Give --store DIR or --endpoint URL.");
    }
  }

  boolean isRemote() {
    return endpoint != null;
  }

  /**
   * Opens the store.
   *
   * @param create whether a missing folder is made
   * @return the open store
   */
  GraphStore open(boolean create) {
    check();
    return endpoint != null
        ? Stores.remote(endpoint)
        : Stores.tdb2(Objects.requireNonNull(store), create);
  }
}
