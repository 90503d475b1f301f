package org.claimtrace.read.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.claimtrace.read.format.Input;

/** The records of a MEDLINE text, each from its line {@code PMID-} to the next. */
final class MedlineRecords implements Inputs {
  private static final byte[] FIRST = "PMID".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String place;
  private final String name;
  private final InputStream in;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private byte[] line;
  private int count;
  private boolean oversized;

  MedlineRecords(String place, String name, InputStream in) throws IOException {
    this.place = place;
    this.name = name;
    this.in = in;
    this.line = line();
    while (line.length > 0 && !begins(line)) {
      line = line(); // white space and a byte order mark: more was not let through to here
    }
  }

  @Override
  public Optional<Given> next() throws IOException {
    if (line.length == 0) {
      return Optional.empty();
    }
    record.reset();
    oversized = false;
    do {
      take();
      line = line();
    } while (line.length > 0 && !begins(line));
    count++;
    String here = place + "#" + count;
    return Optional.of(
        oversized
            ? Limits.tooLarge(here)
            : new Given.Article(new Input(here, name + "#" + count, record.toByteArray())));
  }

  private void take() {
    oversized |= record.size() + line.length > Limits.LARGEST;
    if (!oversized) {
      record.writeBytes(line);
    }
  }

  private static boolean begins(byte[] line) {
    int at = line.length > 0 && line[0] == MARK[0] ? MARK.length : 0;
    int end = at + FIRST.length;
    if (end > line.length || !Arrays.equals(line, at, end, FIRST, 0, FIRST.length)) {
      return false;
    }
    at = end;
    while (at < line.length && line[at] == ' ') {
      at++;
    }
    return at < line.length && line[at] == '-';
  }

  /** With its end; empty at the end of the stream; cut where no line is so long. */
  private byte[] line() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      bytes.write(next);
      if (next == '\n' || bytes.size() > Limits.LARGEST) {
        break;
      }
      next = in.read();
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
