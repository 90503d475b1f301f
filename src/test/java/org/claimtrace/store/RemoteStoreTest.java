package org.claimtrace.store;

import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;

/** The contract over a stock Fuseki, over TDB2, named by the URL of its query service. */
class RemoteStoreTest extends GraphStoreContract {
  private GraphStore served;
  private FusekiServer server;

  @Override
  GraphStore open(Path folder) {
    served = Stores.tdb2(folder.resolve("store"), true);
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/ds", ((LocalStore) served).dataset(), true)
            .start();
    return Stores.remote("http://localhost:" + server.getHttpPort() + "/ds/sparql");
  }

  @Override
  void shutDown() {
    server.stop();
    served.close();
  }
}
