package org.claimtrace.cli.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims are built: all that curators let stand, or those that they have accepted. */
public final class ReviewOption {
  @Mixin private ReviewFolderOption folder = new ReviewFolderOption();

  @Option(
      names = "--only",
      paramLabel = "WHICH",
      description = "accepted: nothing but claims that curators have accepted or edited.")
  private @Nullable Only only;

  /** What {@code --only} takes. */
  enum Only {
    ACCEPTED
  }

  /**
   * Whether anything is left out.
   *
   * @return true for {@code --only accepted}
   */
  public boolean isGiven() {
    return only != null;
  }

  /**
   * Sets what is built from here on.
   *
   * @param session what is built in it
   * @throws ProblemException NOT_FOUND if the folder that was named is not there
   */
  public void open(Session session) {
    Path reviews = folder.existing(session);
    session.workshop().reviewBy(reviews, isGiven());
    if (isGiven() && !Files.isDirectory(reviews)) {
      throw new ProblemException(
          ErrorCode.NOT_FOUND,
          reviews.toString(),
          "there are no decisions to go by",
          "Make the curators' files with \"claimtrace review update\", or name their folder with"
              + " --review.");
    }
  }
}
