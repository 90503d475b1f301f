package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.claimtrace.read.format.Input;

/** A source that is one article. */
final class OneInput implements Inputs {
  private final String place;
  private final String name;
  private final InputStream in;
  private boolean done;

  OneInput(String place, String name, InputStream in) {
    this.place = place;
    this.name = name;
    this.in = in;
  }

  @Override
  public Optional<Given> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] bytes = Limits.read(in);
    return Optional.of(
        bytes.length > Limits.LARGEST
            ? Limits.tooLarge(place)
            : new Given.Article(new Input(place, name, bytes)));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
