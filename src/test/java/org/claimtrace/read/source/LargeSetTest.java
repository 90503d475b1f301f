package org.claimtrace.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimtrace.read.format.Input;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A set far larger than what may be held of it. */
@Tag("slow")
class LargeSetTest {
  private static final int RECORDS = 60_000;

  @Test
  void isNeverHeldWhole() throws IOException {
    long before = inUse();
    long used = 0;
    int count = 0;
    try (Inputs set = Opening.open("set.xml", "set.xml", new Repeated(), name -> true)) {
      for (Optional<Given> given = set.next(); given.isPresent(); given = set.next()) {
        Input input = ((Given.Article) given.get()).input();
        count++;
        if (count % 10_000 == 0) {
          assertThat(input.utf8()).startsWith("<PubmedArticle>").endsWith("</PubmedArticle>");
          used = Math.max(used, inUse());
        }
      }
    }
    assertThat(count).isEqualTo(RECORDS);
    // what other tests of this run hold is not the set's
    assertThat(used - before).as("more bytes in use while 500 MB go by").isLessThan(100L << 20);
  }

  private static long inUse() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A set that is made while it is read. */
  private static final class Repeated extends InputStream {
    private static final byte[] RECORD =
        ("<PubmedArticle>" + "a word or two ".repeat(600) + "</PubmedArticle>\n")
            .getBytes(StandardCharsets.US_ASCII);

    private byte[] part = "<PubmedArticleSet>".getBytes(StandardCharsets.US_ASCII);
    private int at;
    private int records;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (at == part.length) {
        at = 0;
        records++;
        if (records == RECORDS + 1) {
          part = "</PubmedArticleSet>".getBytes(StandardCharsets.US_ASCII);
        } else if (records > RECORDS + 1) {
          at = part.length;
          return -1;
        } else {
          part = RECORD;
        }
      }
      int some = Math.min(length, part.length - at);
      System.arraycopy(part, at, bytes, from, some);
      at += some;
      return some;
    }
  }
}
