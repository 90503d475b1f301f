package org.claimtrace.rdf.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;

/** The files of {@code data/lexicon}, by name. */
final class LexiconFolder {
  private LexiconFolder() {}

  static List<SkosFile> files(Path home) {
    Path folder = home.resolve("data").resolve("lexicon");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(path -> path.toString().endsWith(".ttl"))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .map(SkosFile::read)
          .toList();
    } catch (IOException broken) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              folder.toString(),
              "the folder cannot be read: " + broken.getMessage(),
              "Look at its rights."),
          broken);
    }
  }
}
