package org.claimtrace.extract.propose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, one at a time; what is longer than any record is passed over and never held.
 * Lines end in LF or CRLF; a byte order mark before the first is no part of it.
 */
final class RecordLines {
  static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  RecordLines(InputStream in) {
    this.in = in;
  }

  /** The number of the line that was read last, from 1. */
  int number() {
    return number;
  }

  /**
   * The next line's bytes.
   *
   * @return without line end; null behind the last line; one byte more than {@link #LONGEST} of a
   *     line that is longer
   */
  byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = LONGEST + 1 - line.size();
      line.write(buffer, at, Math.min(room, end - at));
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toByteArray();
  }

  /** A line as text. */
  String text(byte[] line, String place) {
    if (line.length > LONGEST) {
      throw Refusals.refuse(
          place, "the line is longer than 1 MiB", "Write one record on each line.");
    }
    int from = number == 1 && isMarked(line) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, from, line.length - from))
          .toString()
          .strip();
    } catch (CharacterCodingException broken) {
      throw Refusals.refuse(place, "the line is no UTF-8", "Save the file as UTF-8.");
    }
  }

  private static boolean isMarked(byte[] line) {
    return line.length >= 3
        && line[0] == (byte) 0xEF
        && line[1] == (byte) 0xBB
        && line[2] == (byte) 0xBF;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
