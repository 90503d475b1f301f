package org.claimtrace.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/**
 * The frame of a model file: gzip around a magic number of four letters, a version, and sections of
 * little numbers in variable length (seven bits per byte, the lowest first).
 */
final class ModelBytes {
  private ModelBytes() {}

  /**
   * Reads a file's frame and what is in it.
   *
   * @param in the file, read to its end and not closed
   * @param magic the four letters that it must begin with
   * @param version the only version that the reader knows
   * @param body reads what follows
   * @param <T> what the file holds
   * @return the body's result
   * @throws IOException if reading fails
   * @throws ProblemException {@link ErrorCode#BAD_KNOWLEDGE} if it is no such file or is cut short
   */
  static <T> T read(InputStream in, String magic, int version, Body<T> body) throws IOException {
    String place = "model " + magic;
    try {
      ByteBuffer bytes = ByteBuffer.wrap(new GZIPInputStream(in, 1 << 16).readAllBytes());
      for (int i = 0; i < magic.length(); i++) {
        if (bytes.get() != magic.charAt(i)) {
          throw bad(place, "it does not begin with " + magic, null);
        }
      }
      int found = varint(bytes);
      if (found != version) {
        throw bad(place, "it has version " + found + ", not " + version, null);
      }
      T result = body.read(bytes);
      if (bytes.hasRemaining()) {
        throw bad(place, bytes.remaining() + " bytes follow its end", null);
      }
      return result;
    } catch (java.util.zip.ZipException | java.io.EOFException | BufferUnderflowException e) {
      throw bad(place, "it is damaged or cut short", e);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw bad(place, "its numbers do not fit together", e);
    }
  }

  private static ProblemException bad(
      String place, String cause, @org.jspecify.annotations.Nullable Exception origin) {
    String remedy = "Restore the file in data/models, or train it again (data/models/README.md).";
    return new ProblemException(new Problem(ErrorCode.BAD_KNOWLEDGE, place, cause, remedy), origin);
  }

  static int varint(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int b = in.get();
      value |= (b & 0x7F) << shift;
      if (b >= 0) {
        break;
      }
    }
    return value;
  }

  static int zigzag(ByteBuffer in) {
    int value = varint(in);
    return (value >>> 1) ^ -(value & 1);
  }

  /**
   * Reads what the frame holds.
   *
   * @param <T> the result
   */
  interface Body<T> {
    T read(ByteBuffer bytes);
  }
}
