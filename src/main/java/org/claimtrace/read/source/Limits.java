package org.claimtrace.read.source;

import java.io.IOException;
import java.io.InputStream;
import org.claimtrace.model.ErrorCode;

/** How much one article may be. */
final class Limits {
  /** Far above any article, far below any heap. */
  static final int LARGEST = 32 << 20;

  /** Text and markup shrink to a tenth; nothing that people write shrinks to a four-hundredth. */
  static final long LARGEST_RATIO = 400;

  private Limits() {}

  /** All bytes, or one more than the limit. */
  static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(LARGEST + 1);
  }

  static Given tooLarge(String place) {
    return Given.unreadable(
        ErrorCode.TOO_LARGE, place, "the article is larger than 32 MiB", "Cut it into articles.");
  }
}
