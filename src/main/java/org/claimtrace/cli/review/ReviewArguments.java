package org.claimtrace.cli.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.BuiltArticles;
import org.claimtrace.cli.source.ClaimsOption;
import org.claimtrace.cli.source.ReviewFolderOption;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.claim.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands under {@code review} work on. */
final class ReviewArguments {
  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> articles = new ArrayList<>();

  @Option(names = "--id", paramLabel = "NAME", description = "The article's id.")
  private @Nullable String id;

  @Mixin private ReviewFolderOption folder = new ReviewFolderOption();

  @Mixin private ClaimsOption claims = new ClaimsOption();

  Path existing(Session session) {
    return folder.existing(session);
  }

  Path writable(Session session) {
    return folder.writable(session);
  }

  /** Takes one article after another; a file that cannot be used is told of and stops no other. */
  void forEach(Session session, Consumer<Extraction> work) {
    claims.open(session, articles);
    BuiltArticles all = new BuiltArticles(session, ArticleNames.inputs(articles, id));
    while (all.hasNext()) {
      Extraction found = all.next();
      try {
        work.accept(found);
      } catch (ProblemException e) {
        if (e.problem().code().exit() != ErrorCode.Exit.BAD_INPUT) {
          throw e;
        }
        session.failed(e);
      }
    }
    claims.close(session);
  }
}
