package org.claimtrace.store;

import java.nio.file.Path;

/** The contract over our own server, over memory. */
class FusekiStoreTest extends GraphStoreContract {
  private GraphStore served;
  private FusekiEndpoint server;

  @Override
  GraphStore open(Path folder) {
    served = Stores.memory();
    server = FusekiEndpoint.start(served, ServeOptions.readOnly(0).andWritable());
    return Stores.remote(server.url());
  }

  @Override
  void shutDown() {
    server.close();
    served.close();
  }
}
