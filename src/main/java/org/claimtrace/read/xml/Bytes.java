package org.claimtrace.read.xml;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** A buffer as a stream. */
final class Bytes extends InputStream {
  private final ByteBuffer buffer;

  /** A byte order mark of UTF-8 at the start is left out. */
  Bytes(ByteBuffer buffer) {
    this.buffer = buffer;
    boolean marked =
        buffer.remaining() >= 3
            && buffer.get(0) == (byte) 0xEF
            && buffer.get(1) == (byte) 0xBB
            && buffer.get(2) == (byte) 0xBF;
    buffer.position(marked ? 3 : 0);
  }

  @Override
  public int read() {
    return buffer.hasRemaining() ? buffer.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int count = Math.min(length, buffer.remaining());
    if (count == 0) {
      return length == 0 ? 0 : -1;
    }
    buffer.get(target, offset, count);
    return count;
  }
}
