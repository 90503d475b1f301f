package org.claimtrace.read.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of a tar. One that lacks its end was cut off, even where the cut is between two. */
final class TarInputs implements Entries {
  private static final int BLOCK = 512;

  private final Tail tail;
  private final TarArchiveInputStream tar;

  TarInputs(InputStream in) {
    this.tail = new Tail(in);
    this.tar = new TarArchiveInputStream(tail);
  }

  @Override
  public Optional<Entry> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    if (entry == null) {
      if (tail.zeros < BLOCK) {
        throw new IOException("the archive is cut off: its end is missing");
      }
      return Optional.empty();
    }
    boolean plain = entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
    // what comes out of a tar is what lies in it; the guard of the gzip around it holds
    return Optional.of(
        new Entry(entry.getName(), !plain, tar.canReadEntryData(entry), () -> new Open(tar)));
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }

  /** The entry ends where the next begins; closing it closes nothing. */
  private static final class Open extends FilterInputStream {
    Open(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the archive goes on
    }
  }

  /** Counts the zeros at the end of what was read. */
  private static final class Tail extends FilterInputStream {
    private long zeros;

    Tail(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value >= 0) {
        zeros = value == 0 ? zeros + 1 : 0;
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      int last = from + read - 1;
      while (last >= from && bytes[last] == 0) {
        last--;
      }
      if (read > 0) {
        int trailing = from + read - 1 - last;
        zeros = trailing == read ? zeros + read : trailing;
      }
      return read;
    }

    @Override
    public long skip(long length) throws IOException {
      // what is skipped is part of an entry, not of the end
      long skipped = super.skip(length);
      zeros = skipped > 0 ? 0 : zeros;
      return skipped;
    }
  }
}
