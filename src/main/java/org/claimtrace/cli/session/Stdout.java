package org.claimtrace.cli.session;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output that marks its own failures, to tell them from those of other files. */
final class Stdout extends FilterOutputStream {
  Stdout(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new StdoutException(e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new StdoutException(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new StdoutException(e);
    }
  }

  /** Standard output is never closed, only flushed: what writes to it does not own it. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
