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
    return paths(home, ".ttl").stream().map(SkosFile::read).toList();
  }

  /** The imported tables. */
  static List<Path> tables(Path home) {
    return paths(home, ".tsv", ".tsv.gz");
  }

  /** The files with one of the endings, by name. */
  private static List<Path> paths(Path home, String... endings) {
    Path folder = home.resolve("data").resolve("lexicon");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
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
