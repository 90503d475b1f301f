package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A source of which nothing can be read, for one reason. */
final class NoInput implements Inputs {
  private final InputStream in;
  private Optional<Given> why;

  NoInput(Given why, InputStream in) {
    this.why = Optional.of(why);
    this.in = in;
  }

  @Override
  public Optional<Given> next() {
    Optional<Given> told = why;
    why = Optional.empty();
    return told;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
