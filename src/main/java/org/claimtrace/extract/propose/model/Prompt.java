package org.claimtrace.extract.propose.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;

/**
 * What the model is told to do.
 *
 * @param text all of it
 */
public record Prompt(String text) {
  private static final String LIST = "{predicates}";

  /**
   * Reads {@code data/prompts/claims.txt}; lines that begin with # are remarks.
   *
   * @param home the folder that holds {@code data}
   * @param predicates one line for each predicate of the closed list, in its order
   * @return the prompt with the list in its place
   * @throws ProblemException NO_HOME if there is no such file, BROKEN_DATA_FILE if it has no place
   *     for the list
   */
  public static Prompt read(Path home, List<String> predicates) {
    Path file = home.resolve("data").resolve("prompts").resolve("claims.txt");
    String raw;
    try {
      raw = Files.readString(file);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.NO_HOME,
              "data/prompts/claims.txt",
              "the prompt cannot be read",
              "Restore the file, or give another home with --home."),
          e);
    }
    String text =
        String.join("\n", raw.lines().filter(line -> !line.startsWith("#")).toList()).strip();
    if (!text.contains(LIST)) {
      throw new ProblemException(
          ErrorCode.BROKEN_DATA_FILE,
          "data/prompts/claims.txt",
          "there is no place for the predicates",
          "Put " + LIST + " where the list is to stand.");
    }
    return new Prompt(text.replace(LIST, String.join("\n", predicates)) + "\n");
  }

  /**
   * Which prompt it is.
   *
   * @return the first 16 hexadecimal digits of its SHA-256
   */
  public String hash() {
    return Sha256.of(text).substring(0, 16);
  }
}
