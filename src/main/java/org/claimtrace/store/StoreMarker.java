package org.claimtrace.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;

/** The file that makes a folder a store of ours, and tells the form of what lies beside it. */
final class StoreMarker {
  /** The file's name in the store's folder. */
  static final String NAME = "claimtrace.json";

  /** Where the file is written before it gets its name. */
  static final String DRAFT = NAME + ".new";

  private static final String KIND = "claimtrace store";
  private static final int FORMAT = 1;

  private StoreMarker() {}

  static boolean isIn(Path dir) {
    return Files.exists(dir.resolve(NAME));
  }

  /** Writes the marker in one step: a kill leaves none or a whole one. */
  static void write(Path dir) throws IOException {
    Path draft = dir.resolve(DRAFT);
    Files.writeString(draft, "{\"kind\": \"" + KIND + "\", \"format\": " + FORMAT + "}\n");
    Files.move(draft, dir.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Refuses a folder whose marker is not of this program's form. */
  static void check(Path dir) {
    JsonNode marker;
    try {
      marker = new ObjectMapper().readTree(Files.readAllBytes(dir.resolve(NAME)));
    } catch (IOException e) {
      throw Problems.of(
          ErrorCode.STORE_UNREADABLE,
          dir.resolve(NAME).toString(),
          "the store's marker cannot be read",
          "Make the file readable, or load the articles into a new store folder.",
          e);
    }
    if (!KIND.equals(marker.path("kind").asText())) {
      throw new ProblemException(
          ErrorCode.NOT_A_STORE,
          dir.resolve(NAME).toString(),
          "the file does not say \"" + KIND + "\"",
          "Name another folder.");
    }
    if (marker.path("format").asInt() != FORMAT) {
      throw new ProblemException(
          ErrorCode.STORE_UNREADABLE,
          dir.toString(),
          "the store has format " + marker.path("format") + ", this program reads " + FORMAT,
          "Use the claimtrace that made it, or load the articles into a new store folder.");
    }
  }
}
