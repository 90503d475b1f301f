package org.claimtrace.cli.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the knowledge files.
 *
 * @param folder holds {@code ontology}, {@code data} and {@code queries}
 * @param archive the jar's file system, if the folder lies in the jar
 */
record Home(Path folder, @Nullable FileSystem archive) implements AutoCloseable {
  private static final List<String> PARTS = List.of("ontology", "data", "queries");

  /** {@code --home}, else the launcher's folder, else what rides in the jar. */
  static Home find(@Nullable Path asked) {
    if (asked != null) {
      if (!isHome(asked)) {
        throw none(asked.toString(), "the folder does not hold ontology, data and queries");
      }
      return new Home(asked, null);
    }
    String launcher = System.getProperty("claimtrace.home", "");
    if (!launcher.isEmpty() && isHome(Path.of(launcher))) {
      return new Home(Path.of(launcher), null);
    }
    return inProgram();
  }

  private static Home inProgram() {
    try {
      CodeSource source = Home.class.getProtectionDomain().getCodeSource();
      Path program = Path.of(source.getLocation().toURI());
      FileSystem archive = Files.isDirectory(program) ? null : FileSystems.newFileSystem(program);
      Path folder = archive == null ? program.resolve("home") : archive.getPath("/home");
      if (!isHome(folder)) {
        throw none(program.toString(), "the program brings no ontology, data and queries");
      }
      return new Home(folder, archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isHome(Path folder) {
    return PARTS.stream().allMatch(part -> Files.isDirectory(folder.resolve(part)));
  }

  private static ProblemException none(String place, String cause) {
    return new ProblemException(
        ErrorCode.NO_HOME,
        place,
        cause,
        "Give the folder that holds them with --home, or start the program by its launcher.");
  }

  @Override
  public void close() {
    if (archive != null) {
      try {
        archive.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
