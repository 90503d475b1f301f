package org.claimtrace.extract.propose.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;

/**
 * Answers by the hash of model, prompt and text: what was asked once is not asked again. A file
 * holds the answer and which model gave it; no key, no address, no time.
 *
 * @param folder where the files are; made when the first is written
 */
public record AnswerCache(Path folder) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The answer to a question; a file that is broken or another question's counts as none. */
  Optional<String> find(String model, String system, String user) {
    Path file = file(model, system, user);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      JsonNode entry = JSON.readTree(Files.readAllBytes(file));
      boolean same =
          entry.path("model").asText().equals(model)
              && entry.path("promptSha256").asText().equals(Sha256.of(system))
              && entry.path("textSha256").asText().equals(Sha256.of(user))
              && entry
                  .path("answerSha256")
                  .asText()
                  .equals(Sha256.of(entry.path("answer").asText()));
      return same ? Optional.of(entry.path("answer").asText()) : Optional.empty();
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              file.toString(),
              "the answer cannot be read",
              "Check its rights, or name another folder with --proposals-cache."),
          e);
    }
  }

  void keep(String model, String system, String user, String answer) {
    Path file = file(model, system, user);
    try {
      Files.createDirectories(folder);
      Path made = Files.createTempFile(folder, "answer", ".tmp");
      Files.write(
          made,
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsBytes(
                  JSON.createObjectNode()
                      .put("model", model)
                      .put("promptSha256", Sha256.of(system))
                      .put("textSha256", Sha256.of(user))
                      .put("answerSha256", Sha256.of(answer))
                      .put("answer", answer)));
      Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.CANNOT_WRITE,
              folder.toString(),
              "answers cannot be kept there",
              "Check its rights, or name another folder with --proposals-cache."),
          e);
    }
  }

  private Path file(String model, String system, String user) {
    return folder.resolve(Sha256.ofFields(List.of(model, system, user)) + ".json");
  }
}
