package org.claimtrace.cli.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** What comes through a pipe. */
public final class StandardInput {
  private static final String NAME = "standard input";

  private StandardInput() {}

  /**
   * All bytes.
   *
   * @param session whose terminal
   * @return the bytes to the end
   */
  public static byte[] bytes(Session session) {
    try {
      return session.terminal().in().readAllBytes();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(ErrorCode.UNREADABLE, NAME, "it cannot be read", "Give a file."), e);
    }
  }

  /**
   * All of it as text.
   *
   * @param session whose terminal
   * @return the text
   * @throws ProblemException BAD_UTF8
   */
  public static String text(Session session) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(session))).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          new Problem(ErrorCode.BAD_UTF8, NAME, "it is no UTF-8", "Save the text as UTF-8."), e);
    }
  }
}
