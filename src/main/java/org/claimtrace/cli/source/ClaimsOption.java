package org.claimtrace.cli.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimtrace.cli.session.Session;
import org.claimtrace.extract.propose.ProposalCheck;
import org.claimtrace.extract.propose.ProposalFile;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.Problem;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.read.Articles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Claims that were made elsewhere, in place of those that the rules find. */
public final class ClaimsOption {
  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "Take the articles' claims from this file of claim records (as \"build --format jsonl\""
              + " writes them; - for standard input), not from the rules. Every record is held"
              + " against its article, and none is taken while one does not hold.")
  private @Nullable String name;

  private @Nullable ProposalFile file;

  /**
   * Whether a file is named.
   *
   * @return false if the rules find the claims
   */
  public boolean isGiven() {
    return name != null;
  }

  /**
   * Reads the file, if one is named; from here on its claims stand for those that the rules find.
   *
   * @param session what is built in it
   * @param articles the articles as named
   * @throws ProblemException BAD_CLAIM, NOT_FOUND, UNREADABLE, or BAD_USAGE if article and claims
   *     would both come from standard input
   */
  public void open(Session session, List<String> articles) {
    if (name == null) {
      return;
    }
    if (name.equals(Articles.STANDARD_INPUT) && articles.contains(Articles.STANDARD_INPUT)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--claims -",
          "article and claims cannot both come from standard input",
          "Save one of them as a file.");
    }
    ProposalFile read = read(session, name);
    file = read;
    session.workshop().revise(found -> instead(session, read, found));
  }

  /**
   * Refuses records of articles that were not read.
   *
   * @param session is told of them
   * @throws ProblemException BAD_CLAIM
   */
  public void close(Session session) {
    if (file != null) {
      file.refuseUnused(session::error);
    }
  }

  private static Extraction instead(Session session, ProposalFile read, Extraction found) {
    String article = found.document().id().value();
    if (!read.knows(article)) {
      session.note("The file of claims has no record of " + article + ": it has no claims.");
    }
    ProposalCheck check = session.workshop().proposalCheck();
    return read.instead(found, check, session::error);
  }

  private static ProposalFile read(Session session, String name) {
    if (name.equals(Articles.STANDARD_INPUT)) {
      return ProposalFile.read("standard input", session.terminal().in(), session::error);
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new ProblemException(ErrorCode.NOT_FOUND, name, "no such file", "Check its name.");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return ProposalFile.read(path.toString(), in, session::error);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(ErrorCode.UNREADABLE, name, "the file cannot be read", "Check its rights."),
          e);
    }
  }
}
