package org.claimtrace.store;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Opens stores. */
public final class Stores {
  private Stores() {}

  /**
   * A store that lives as long as this process.
   *
   * @return an empty store
   */
  public static GraphStore memory() {
    return new LocalStore(
        new UnionDefaultGraph(DatasetGraphFactory.createTxnMem()), "memory", () -> {});
  }

  /**
   * A store on disk. One process has it at a time, also for reading, and opens it once.
   *
   * @param dir the store's folder; its files are ours alone
   * @param create make the store when the folder is missing or empty
   * @return the store
   * @throws org.claimtrace.model.ProblemException NOT_FOUND (no folder, and {@code create} not
   *     asked), NOT_A_STORE, STORE_LOCKED, STORE_UNREADABLE, STORE_WRITE_FAILED
   */
  public static GraphStore tdb2(Path dir, boolean create) {
    return Tdb2Folder.open(dir, create);
  }

  /**
   * A store behind SPARQL Query over HTTP, written through the Graph Store Protocol. Asks the
   * endpoint once, so what is down or no endpoint is known at once.
   *
   * @param endpointUrl a dataset's URL as Fuseki has it ({@code http://host:3030/ds}), or the URL
   *     of a query endpoint; reading needs no more than SPARQL Query
   * @return the store
   * @throws org.claimtrace.model.ProblemException BAD_USAGE (no http URL), ENDPOINT_DOWN,
   *     ENDPOINT_REFUSES
   */
  public static GraphStore remote(String endpointUrl) {
    return RemoteStore.connect(endpointUrl);
  }
}
