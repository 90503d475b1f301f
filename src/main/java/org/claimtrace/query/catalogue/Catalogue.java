package org.claimtrace.query.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.query.PrefixTable;

/**
 * The questions of a home folder: every {@code .rq} file under {@code queries/}. A file is parsed
 * when it is asked for, so that a broken one stops nobody from asking the others.
 */
public final class Catalogue {
  private static final String ENDING = ".rq";

  private final Path folder;
  private final PrefixTable prefixes;

  private Catalogue(Path folder, PrefixTable prefixes) {
    this.folder = folder;
    this.prefixes = prefixes;
  }

  /**
   * The catalogue of a home folder.
   *
   * @param home the folder of the knowledge files; may be in any file system
   * @return the catalogue
   * @throws ProblemException NO_HOME if there is no folder {@code queries} or no prefix table
   */
  public static Catalogue of(Path home) {
    Path folder = home.resolve("queries");
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          ErrorCode.NO_HOME,
          folder.toString(),
          "there is no folder of queries",
          "Give the folder that holds ontology, data and queries with --home.");
    }
    return new Catalogue(folder, PrefixTable.read(home));
  }

  /**
   * The house's prefixes, from the same home.
   *
   * @return the table
   */
  public PrefixTable prefixes() {
    return prefixes;
  }

  /**
   * What can be asked.
   *
   * @return names as {@code claims} and {@code audit/overstated}, sorted
   */
  public List<String> names() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(this::nameOf)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ErrorCode.UNREADABLE,
              folder.toString(),
              "the folder of queries cannot be read",
              "Check its rights."),
          e);
    }
  }

  private String nameOf(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.length() - ENDING.length());
  }

  /**
   * All queries.
   *
   * @return in order of their names
   * @throws ProblemException at the first file that is broken
   */
  public List<CatalogueQuery> all() {
    return names().stream().map(this::inCatalogue).toList();
  }

  /**
   * A query by its name, or by its file.
   *
   * @param nameOrFile a name of {@link #names}, or a path of the default file system
   * @return the query
   * @throws ProblemException NO_SUCH_QUERY with the nearest names; NOT_FOUND for a path that leads
   *     nowhere; or what is wrong with the file
   */
  public CatalogueQuery find(String nameOrFile) {
    List<String> names = names();
    if (names.contains(nameOrFile)) {
      return inCatalogue(nameOrFile);
    }
    return file(nameOrFile)
        .map(file -> QueryFile.read(file.toString(), file, prefixes))
        .orElseThrow(() -> unknown(nameOrFile, names));
  }

  private CatalogueQuery inCatalogue(String name) {
    return QueryFile.read(name, folder.resolve(name + ENDING), prefixes);
  }

  private static Optional<Path> file(String text) {
    try {
      Path path = Path.of(text);
      boolean looksLikeOne = text.endsWith(ENDING) || text.endsWith(".sparql");
      return Optional.of(path).filter(p -> looksLikeOne || Files.isRegularFile(p));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private ProblemException unknown(String name, List<String> names) {
    List<String> near = NearNames.of(name, names);
    return new ProblemException(
        ErrorCode.NO_SUCH_QUERY,
        "'" + name + "'",
        "no such query in " + folder,
        near.isEmpty()
            ? "'query --list' shows all " + names.size() + "."
            : "Did you mean " + String.join(", ", near) + "?");
  }
}
