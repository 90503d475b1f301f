package org.claimtrace.cli.source;

import java.nio.file.Path;
import java.util.Optional;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.read.Articles;
import org.claimtrace.read.ReadResult;
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
   * Reads the article and finds its claims.
   *
   * @param session tells of warnings
   * @return what was found
   * @throws ProblemException what is wrong with the article or the knowledge files
   */
  public Extraction extract(Session session) {
    ReadResult result = read(session);
    result.warnings().forEach(session::warn);
    return session.workshop().extract(result.document());
  }

  /**
   * Reads the article.
   *
   * @param session for standard input
   * @return the document, with warnings
   * @throws ProblemException what is wrong with the article
   */
  public ReadResult read(Session session) {
    if (file != null) {
      return Articles.read(file, id);
    }
    return Articles.read(Articles.STANDARD_INPUT, StandardInput.bytes(session), id);
  }

  static ProblemException idForSeveral() {
    return new ProblemException(
        ErrorCode.BAD_USAGE,
        "--id",
        "one id cannot name several articles",
        "Give one article with --id, or leave it out: the file's name is the id.");
  }

  static Problem stdinWithoutId() {
    return new Problem(
        ErrorCode.BAD_USAGE,
        "-",
        "an article from standard input has no name",
        "Give it one with --id NAME.");
  }
}
