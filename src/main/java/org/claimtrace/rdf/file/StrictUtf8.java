package org.claimtrace.rdf.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** Refuses bytes that are no UTF-8, which Jena's parsers would replace without a word. */
final class StrictUtf8 {
  private StrictUtf8() {}

  /**
   * Checks bytes.
   *
   * @param bytes a whole file
   * @param place the file's name, for the message
   * @throws ProblemException {@link ErrorCode#BAD_UTF8} with the offset in bytes
   */
  static void check(byte[] bytes, String place) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        throw new ProblemException(
            ErrorCode.BAD_UTF8,
            place + ", byte " + in.position(),
            String.format(Locale.ROOT, "byte 0x%02X is no UTF-8 here", bytes[in.position()]),
            "Save the file as UTF-8.");
      }
      if (result.isUnderflow()) {
        return;
      }
      out.clear();
    }
  }
}
