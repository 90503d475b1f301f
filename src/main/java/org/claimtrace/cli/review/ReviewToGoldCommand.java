package org.claimtrace.cli.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.OutputFile;
import org.claimtrace.cli.session.Session;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.review.GoldRows;
import org.claimtrace.review.Reviewed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code review to-gold}: what people stand for, as gold to measure against. */
@Command(
    name = "to-gold",
    description = {
      "Prints accepted and edited claims as rows of a gold file, for \"eval --gold\".",
      "An article counts as gold only where people have added what was missed, too.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace review to-gold article.md --out gold.tsv",
      "  claimtrace review to-gold articles/ --review decisions/",
    })
public final class ReviewToGoldCommand implements Callable<Integer> {
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
  public ReviewToGoldCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    session.workshop().reviewBy(arguments.existing(session), true);
    List<List<String>> rows = new ArrayList<>();
    rows.add(GoldRows.COLUMNS);
    arguments.forEach(session, found -> rows.addAll(rows(found)));
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    OutputFile.write(
        out,
        session.terminal(),
        stream -> stream.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    return ErrorCode.Exit.FINE;
  }

  private List<List<String>> rows(Extraction found) {
    Reviewed reviewed = session.workshop().reviewed(found);
    Extraction accepted = reviewed.onlyAccepted();
    List<List<String>> rows = GoldRows.of(accepted);
    int left = accepted.claims().size() - rows.size();
    session.note(
        found.document().id()
            + ": "
            + rows.size()
            + " rows"
            + (left == 0 ? "" : ", " + left + " left out (gold has no " + GoldRows.NOT_GOLD + ")"));
    ReviewTally.stale(reviewed.stale()).forEach(session::note);
    return rows;
  }
}
