package org.claimtrace.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.session.Workshop;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.ClaimsOption;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.cli.source.ProposerOptions;
import org.claimtrace.cli.source.ReviewOption;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.ProblemException;
import org.claimtrace.model.article.Document;
import org.claimtrace.rdf.file.RdfFiles;
import org.claimtrace.store.article.BuiltArticle;
import org.claimtrace.store.article.GraphCheck;
import org.claimtrace.store.article.RdfArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code load}: articles, or what {@code build} made of them, into a store. */
@Command(
    name = "load",
    description = {
      "Builds articles and puts each one's graph into a store, all or nothing per article.",
      "RDF files that \"build --text full\" has written are checked and put as they are.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace load articles/ --store claims",
      "  claimtrace load article.md --id my-article --replace --store claims",
      "  claimtrace load articles/ --proposer openai --model qwen3:8b \\",
      "    --base-url http://localhost:11434/v1 --store claims",
      "  claimtrace load articles/ --review decisions/ --only accepted --store claims",
      "  claimtrace load article.nq --endpoint http://127.0.0.1:3030/claimtrace",
    })
public final class LoadCommand implements Callable<Integer> {
  private final Session session;
  private final LoadTally tally = new LoadTally();

  @Parameters(
      paramLabel = "ARTICLE|RDF",
      arity = "1..*",
      description = "Articles (files, folders, globs, -) or RDF files (.nq, .trig, .ttl, .nt).")
  private List<String> names = new ArrayList<>();

  @Mixin private TargetOptions target = new TargetOptions();

  @Option(
      names = "--replace",
      description = "Let an article take the place of one with the same id from another source.")
  private boolean replace;

  @Option(names = "--id", paramLabel = "NAME", description = "The article's id.")
  private @Nullable String id;

  @Mixin private ClaimsOption claims = new ClaimsOption();

  @Mixin private ProposerOptions proposer = new ProposerOptions();

  @Mixin private ReviewOption review = new ReviewOption();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public LoadCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    target.check();
    refuseIdForSeveral();
    refuseOnlyForRdf();
    Workshop workshop = session.workshop();
    review.open(session);
    claims.open(session, names);
    proposer.open(session, claims);
    try (LoadTarget store = new LoadTarget(target, workshop)) {
      for (String name : names) {
        attempt(() -> load(name, store));
      }
      attempt(() -> claims.close(session));
      proposer.close();
      String where = store.description().isEmpty() ? "" : " into " + store.description();
      session.terminal().print(tally.line() + where + "\n");
    }
    return ErrorCode.Exit.FINE;
  }

  private void refuseIdForSeveral() {
    boolean several = names.size() > 1 || names.stream().anyMatch(RdfFiles::isRdf);
    if (id != null && several) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--id " + id,
          "an id can be given to a single article only, and not to RDF",
          "Load that article alone.");
    }
  }

  private void refuseOnlyForRdf() {
    if (review.isGiven() && names.stream().anyMatch(RdfFiles::isRdf)) {
      throw new ProblemException(
          ErrorCode.BAD_USAGE,
          "--only",
          "RDF is loaded as it is, with all its claims",
          "Name the article, or write the file with \"build --only accepted\".");
    }
  }

  private void load(String name, LoadTarget store) {
    if (RdfFiles.isRdf(name)) {
      loadRdf(Path.of(name), store);
      return;
    }
    DocumentRun articles = new DocumentRun(session, ArticleNames.inputs(List.of(name), id));
    while (articles.hasNext()) {
      Document document = articles.next();
      attempt(
          () -> {
            BuiltArticle article = session.workshop().graph(session.workshop().extract(document));
            tally.count(store.shelf().put(article, replace));
          });
    }
    tally.fail(articles.failed());
  }

  private void loadRdf(Path file, LoadTarget store) {
    GraphCheck check = session.workshop().check();
    for (RdfArticle article : RdfArticle.read(file, session.workshop().iris())) {
      attempt(
          () -> {
            check.refuseUnsound(article, file.toString());
            tally.count(store.shelf().put(article, replace));
          });
    }
  }

  /** What is wrong with one article stops no other; what is wrong with the store stops all. */
  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (ProblemException e) {
      if (e.problem().code().exit() != ErrorCode.Exit.BAD_INPUT || isKnowledge(e)) {
        throw e;
      }
      session.failed(e);
      tally.fail(1);
    }
  }

  private static boolean isKnowledge(ProblemException e) {
    return switch (e.problem().code()) {
      case BROKEN_DATA_FILE,
          BAD_RULE,
          RULE_EXAMPLE_FAILS,
          AMBIGUOUS_LABEL,
          BAD_KNOWLEDGE,
          NO_HOME,
          BAD_REFERENCES ->
          true;
      default -> false;
    };
  }
}
