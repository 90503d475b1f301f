package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A stretch of a stream in which one can look ahead. It grows to what is looked for, not more. */
final class ByteWindow implements AutoCloseable {
  static final int NOWHERE = -1;
  static final int TOO_FAR = -2;
  private static final int SMALLEST = 1 << 16;

  private final InputStream in;
  private byte[] bytes = new byte[SMALLEST];
  private int from;
  private int to;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /** Goes to the next such byte; false if there is none. */
  boolean skipTo(char wanted) throws IOException {
    while (true) {
      for (; from < to; from++) {
        if (bytes[from] == wanted) {
          return true;
        }
      }
      if (!more()) {
        return false;
      }
    }
  }

  /** Which tag begins here. */
  Optional<RecordTag> at(List<RecordTag> tags) throws IOException {
    for (RecordTag tag : tags) {
      int length = tag.start().length;
      while (to - from <= length && more()) {
        // read on until it is all there
      }
      if (to - from > length && startsWith(from, tag.start()) && isNameEnd(bytes[from + length])) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  /** Goes on behind a comment, a CDATA section, a processing instruction, or else one byte. */
  boolean skipMarkup() throws IOException {
    for (Markup markup : Markup.ALL) {
      if (begins(0, markup.start())) {
        return skipPast(markup.end());
      }
    }
    skip(1);
    return true;
  }

  /** Whether the tag that begins here ends with a slash: an element without content. */
  boolean isClosedAtOnce() throws IOException {
    int length = find(0, new byte[] {'>'}, SMALLEST);
    return length > 1 && bytes[from + length - 2] == '/';
  }

  /**
   * How many bytes from here to the end of an end tag, bracket included. Comments and CDATA are
   * passed over: what looks like a tag in them is none.
   */
  int findEnd(byte[] tag, int longest) throws IOException {
    int ahead = 1;
    while (true) {
      int step = find(ahead, new byte[] {'<'}, longest);
      if (step < 0) {
        return step;
      }
      ahead = step - 1;
      if (begins(ahead, tag)) {
        return find(ahead, new byte[] {'>'}, longest);
      }
      int next = ahead + 1;
      for (Markup markup : Markup.ALL) {
        if (begins(ahead, markup.start())) {
          next = find(ahead, markup.end(), longest);
        }
      }
      if (next < 0) {
        return next;
      }
      ahead = next;
    }
  }

  private boolean begins(int ahead, byte[] wanted) throws IOException {
    while (to - from < ahead + wanted.length && more()) {
      // read on until it is all there
    }
    return to - from >= ahead + wanted.length && startsWith(from + ahead, wanted);
  }

  private int find(byte[] wanted, int longest) throws IOException {
    return find(0, wanted, longest);
  }

  /** How many bytes from here to behind what is looked for, from {@code start} on. */
  private int find(int start, byte[] wanted, int longest) throws IOException {
    int ahead = start;
    while (true) {
      for (; from + ahead + wanted.length <= to && ahead <= longest; ahead++) {
        if (startsWith(from + ahead, wanted)) {
          return ahead + wanted.length;
        }
      }
      if (ahead > longest) {
        return TOO_FAR;
      }
      if (!more()) {
        return NOWHERE;
      }
    }
  }

  /** Goes on behind what is looked for, however far that is; false if it never comes. */
  boolean skipPast(byte[] wanted) throws IOException {
    int length = find(wanted, SMALLEST);
    while (length == TOO_FAR) {
      from += SMALLEST - wanted.length;
      length = find(wanted, SMALLEST);
    }
    from += Math.max(0, length);
    return length > 0;
  }

  byte[] take(int length) {
    byte[] taken = Arrays.copyOfRange(bytes, from, from + length);
    from += length;
    return taken;
  }

  void skip(int length) {
    from += length;
  }

  private boolean startsWith(int at, byte[] wanted) {
    return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static boolean isNameEnd(byte b) {
    return b == '>' || b == '/' || b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  /** Reads on, making room at the front first. */
  private boolean more() throws IOException {
    if (from > 0) {
      System.arraycopy(bytes, from, bytes, 0, to - from);
      to -= from;
      from = 0;
    }
    if (to == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    } else if (bytes.length > 16 * SMALLEST && to < SMALLEST) {
      // one long record must not cost its room for ever
      bytes = Arrays.copyOf(bytes, SMALLEST);
    }
    int read = in.read(bytes, to, bytes.length - to);
    to += Math.max(0, read);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
