package org.claimtrace.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a compressed stream, as long as it is in proportion to what goes in. */
final class Unpacked extends FilterInputStream {
  private final LongSupplier packed;
  private long count;

  /**
   * Guards a stream.
   *
   * @param in what comes out
   * @param packed how many bytes went in so far
   */
  Unpacked(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    count(value < 0 ? 0 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long length) throws IOException {
    long skipped = super.skip(length);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws IOException {
    count += more;
    if (count > Limits.LARGEST && count / Limits.LARGEST_RATIO > packed.getAsLong()) {
      throw new IOException(
          "it unpacks to more than " + Limits.LARGEST_RATIO + " times its size, as no text does");
    }
  }
}
