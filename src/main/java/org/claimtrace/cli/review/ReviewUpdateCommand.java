package org.claimtrace.cli.review;

import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.file.ReviewFolder;
import org.claimtrace.review.file.ReviewFolder.Update;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code review update}: new claims into the curators' file. */
@Command(
    name = "update",
    description = {
      "Adds the claims that are new to the curators' file of each article, as pending, and tells",
      "which decisions hold no more. What people have written in it stays as it is.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace review update article.md",
      "  claimtrace review update articles/ --review decisions/",
    })
public final class ReviewUpdateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ReviewArguments arguments = new ReviewArguments();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public ReviewUpdateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReviewFolder folder = new ReviewFolder(arguments.writable(session));
    arguments.forEach(session, found -> update(folder, found));
    return ErrorCode.Exit.FINE;
  }

  private void update(ReviewFolder folder, Extraction found) {
    Update update = folder.update(found);
    StringBuilder text = new StringBuilder();
    text.append(found.document().id()).append(": ");
    text.append(update.added()).append(" new, ").append(ReviewTally.decisions(update.standings()));
    text.append(update.written() ? "; written to " : "; nothing to do in ");
    text.append(update.file()).append('\n');
    ReviewTally.stale(update.standings()).forEach(line -> text.append(line).append('\n'));
    session.terminal().print(text.toString());
  }
}
