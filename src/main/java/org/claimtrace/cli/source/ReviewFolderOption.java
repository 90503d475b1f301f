package org.claimtrace.cli.source;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the curators' files are. */
public final class ReviewFolderOption {
  @Option(
      names = "--review",
      paramLabel = "DIR",
      description = "The folder of the curators' files (default: data/review of the home).")
  private @Nullable Path named;

  /**
   * The folder, to be read.
   *
   * @param session for the home
   * @return a folder; that of the home need not be there
   * @throws ProblemException NOT_FOUND if one was named that is not there
   */
  public Path existing(Session session) {
    if (named != null && !Files.isDirectory(named)) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND,
          named.toString(),
          "no such folder",
          "Check its name, or make it with \"claimtrace review update ARTICLE --review DIR\".");
    }
    return named == null ? ofHome(session) : named;
  }

  /**
   * The folder, to be written.
   *
   * @param session for the home
   * @return a folder that need not be there
   * @throws ProblemException BAD_USAGE if the home is inside the program's own archive
   */
  public Path writable(Session session) {
    Path folder = named == null ? ofHome(session) : named;
    if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--review",
          "the program's own knowledge cannot be written to",
          "Name a folder for the curators' files with --review DIR.");
    }
    return folder;
  }

  private static Path ofHome(Session session) {
    return session.workshop().home().resolve("data").resolve("review");
  }
}
