package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Bytes whose length and checksum are known beforehand; others are damaged. */
final class Verified extends CheckedInputStream {
  private final long length;
  private final long checksum;
  private long count;

  Verified(InputStream in, long length, long checksum) {
    super(in, new CRC32());
    this.length = length;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    check(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int wanted) throws IOException {
    int read = super.read(bytes, from, wanted);
    check(read);
    return read;
  }

  private void check(int read) throws IOException {
    count += Math.max(0, read);
    if (read < 0 && (count != length || getChecksum().getValue() != checksum)) {
      throw new IOException("its checksum is another than the archive says");
    }
  }
}
