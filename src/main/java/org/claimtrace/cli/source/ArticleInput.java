package org.claimtrace.cli.source;

import java.nio.file.Path;
import java.util.Optional;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.read.ArticleStream;
import org.claimtrace.read.Articles;
import org.jspecify.annotations.Nullable;

/**
 * One article that a command line names.
 *
 * @param name as it was named, for messages
 * @param file where it is; null for standard input
 * @param id the name that {@code --id} gives it
 */
public record ArticleInput(String name, @Nullable Path file, Optional<ArticleId> id) {
  /**
   * Opens it.
   *
   * @param session for standard input
   * @return the articles that it holds, one at a time
   * @throws ProblemException what is wrong with the file
   */
  public ArticleStream open(Session session) {
    return file == null
        ? Articles.open("standard input", session.terminal().in(), id)
        : Articles.open(file, id);
  }

  static ProblemException idForSeveral() {
    return new ProblemException(
        ErrorCode.BAD_USAGE,
        "--id",
        "one id cannot name several articles",
        "Give one article with --id, or leave it out: the file's name is the id.");
  }
}
