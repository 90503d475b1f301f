package org.claimtrace.read.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;

/** The bytes of one article. */
public final class Input {
  private final String place;
  private final String name;
  private final byte[] bytes;

  /**
   * Takes bytes.
   *
   * @param place what messages call it
   * @param name the file's name
   * @param bytes its content; not copied, must not change
   */
  public Input(String place, String name, byte[] bytes) {
    this.place = place;
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * What messages call it.
   *
   * @return a path or a name
   */
  public String place() {
    return place;
  }

  /**
   * Its name, which tells the format.
   *
   * @return the file's name, without folders
   */
  public String name() {
    return name;
  }

  /**
   * Its content, for formats that tell their encoding inside.
   *
   * @return the bytes, read-only, from their start
   */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /**
   * What makes it this article and no other version of it.
   *
   * @return SHA-256 of the bytes, 64 hexadecimal digits
   */
  public String sha256() {
    return Sha256.of(bytes);
  }

  /**
   * Refuses what is not text.
   *
   * @throws ProblemException BINARY_FILE
   */
  public void refuseBinary() {
    Binary.kindOf(bytes)
        .ifPresent(
            kind -> {
              throw new ProblemException(
                  ErrorCode.BINARY_FILE,
                  place,
                  "the file is not plain text but " + kind,
                  "Save the article as text, Markdown or a web page in UTF-8.");
            });
  }

  /**
   * Decodes strictly: a byte that is no UTF-8 is an error, never a replacement character. A byte
   * order mark at the start is dropped.
   *
   * @return the text
   * @throws ProblemException BAD_UTF8, naming the byte's offset from 0 in the file and its line
   */
  public String utf8() {
    return text(StandardCharsets.UTF_8);
  }

  /**
   * The first bytes, each as one character: enough to look for a name in ASCII.
   *
   * @param length how many at most
   * @return the bytes in ISO 8859-1
   */
  public String head(int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /**
   * Decodes strictly, as {@link #utf8} does.
   *
   * @param charset the character set that the content names
   * @return the text, without byte order mark
   * @throws ProblemException BAD_UTF8, or BAD_CHARSET for any other character set, naming the
   *     byte's offset from 0 in the file and its line
   */
  public String text(Charset charset) {
    String quick = new String(bytes, charset);
    if (quick.indexOf('\uFFFD') < 0) {
      // nothing was replaced, so nothing was wrong; this way is several times as fast
      return quick.startsWith("\uFEFF") ? quick.substring(1) : quick;
    }
    return strict(charset);
  }

  private String strict(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw badByte(in.position(), charset);
    }
    decoder.flush(out);
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == '\uFEFF';
    return out.subSequence(marked ? 1 : 0, out.remaining()).toString();
  }

  private ProblemException badByte(int offset, Charset charset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      // a CR alone ends a line too, but not the CR of a CRLF
      boolean loneReturn = bytes[i] == '\r' && bytes[i + 1] != '\n';
      line += bytes[i] == '\n' || loneReturn ? 1 : 0;
    }
    String hex = String.format(java.util.Locale.ROOT, "0x%02X", bytes[offset] & 0xFF);
    return new ProblemException(
        charset.equals(StandardCharsets.UTF_8) ? ErrorCode.BAD_UTF8 : ErrorCode.BAD_CHARSET,
        place + ":" + line,
        "the byte " + hex + " at offset " + offset + " is not " + charset.name(),
        "Save the file as UTF-8.");
  }
}
