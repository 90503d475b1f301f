package org.claimtrace.read.source;

import java.io.IOException;
import java.util.Optional;

/** The articles of one source, one after another. */
public interface Inputs extends AutoCloseable {
  /**
   * The next article.
   *
   * @return its bytes, or what is wrong with it; empty at the end
   * @throws IOException if the source breaks off: nothing can be read after that
   */
  Optional<Given> next() throws IOException;

  @Override
  void close() throws IOException;
}
