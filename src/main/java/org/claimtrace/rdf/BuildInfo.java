package org.claimtrace.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.Sha256;
import org.claimtrace.rdf.file.FileBytes;

/**
 * What built a graph. No clock, no host: the same version and knowledge are the same build.
 *
 * @param toolVersion the program's version
 * @param knowledgeSha256 hash of the knowledge files, 64 hexadecimal digits
 */
public record BuildInfo(String toolVersion, String knowledgeSha256) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private static final String REVIEW = "data/review";

  /** The folders of a home that decide what is found in an article. */
  private static final List<String> DECIDING =
      List.of("data/lexicon", "data/references", REVIEW, "data/rules", "ontology");

  /** Refuses a hash that is none. */
  public BuildInfo {
    if (toolVersion.isBlank() || !HASH.matcher(knowledgeSha256).matches()) {
      throw new IllegalArgumentException("no build: " + toolVersion + " " + knowledgeSha256);
    }
  }

  /**
   * The build of a version with the knowledge of a home: a hash over the names and bytes of all
   * files in {@code ontology} and in {@code lexicon}, {@code rules}, {@code references} and {@code
   * review} of {@code data}; folders that are absent count as empty.
   *
   * @param toolVersion the program's version
   * @param home the folder that holds them
   * @return the build
   * @throws ProblemException {@link ErrorCode#UNREADABLE}
   */
  public static BuildInfo of(String toolVersion, Path home) {
    return of(toolVersion, home, home.resolve(REVIEW));
  }

  /**
   * The same, with the curators' files in a folder of their own.
   *
   * @param toolVersion the program's version
   * @param home the folder that holds the other files
   * @param review the folder of the curators' files; need not be there
   * @return the build
   * @throws ProblemException {@link ErrorCode#UNREADABLE}
   */
  public static BuildInfo of(String toolVersion, Path home, Path review) {
    List<String> fields = new ArrayList<>();
    for (String folder : DECIDING) {
      Path root = folder.equals(REVIEW) ? review : home.resolve(folder);
      for (Path file : files(root)) {
        fields.add(folder + "/" + root.relativize(file).toString().replace('\\', '/'));
        fields.add(Sha256.of(FileBytes.of(file)));
      }
    }
    return new BuildInfo(toolVersion, Sha256.ofFields(fields));
  }

  private static List<Path> files(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .toList();
    } catch (IOException broken) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              root.toString(),
              "the folder cannot be read: " + broken.getMessage(),
              "Look at its rights."),
          broken);
    }
  }
}
