package org.claimtrace.read.source;

import java.io.IOException;
import java.util.Optional;

/** The entries of an archive, of whatever kind, in its order. */
interface Entries extends AutoCloseable {
  /** The next entry; empty at the end. */
  Optional<Entry> next() throws IOException;

  @Override
  void close() throws IOException;
}
