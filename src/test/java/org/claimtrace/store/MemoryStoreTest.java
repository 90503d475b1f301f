package org.claimtrace.store;

import java.nio.file.Path;

class MemoryStoreTest extends GraphStoreContract {
  @Override
  GraphStore open(Path folder) {
    return Stores.memory();
  }
}
