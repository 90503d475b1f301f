package org.claimtrace.cli.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.rdf.write.ClaimJson;
import org.claimtrace.review.Reviewed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code review apply}: the claims with their decisions. */
@Command(
    name = "apply",
    description = {
      "Prints the articles' claims with the curators' decisions applied, as claim records:",
      "rejected ones are gone, edited ones stand behind what was found (\"superseded\").",
      "\"build\" and \"load\" apply the same decisions by themselves.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace review apply article.md",
      "  claimtrace review apply articles/ --review decisions/ --out claims.jsonl",
    })
public final class ReviewApplyCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ReviewArguments arguments = new ReviewArguments();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write here, whole or not at all (default: standard output).")
  private @Nullable Path out;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public ReviewApplyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.workshop().reviewBy(arguments.existing(session), false);
    StringBuilder lines = new StringBuilder();
    arguments.forEach(session, found -> lines.append(apply(found)));
    OutputFile.write(
        out,
        session.terminal(),
        stream -> stream.write(lines.toString().getBytes(StandardCharsets.UTF_8)));
    return ErrorCode.Exit.FINE;
  }

  private String apply(Extraction found) {
    Workshop workshop = session.workshop();
    Reviewed reviewed = workshop.reviewed(found);
    session.note(found.document().id() + ": " + ReviewTally.claims(reviewed));
    ReviewTally.stale(reviewed.stale()).forEach(session::note);
    return ClaimJson.lines(reviewed.extraction(), workshop.iris());
  }
}
