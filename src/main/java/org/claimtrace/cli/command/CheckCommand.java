package org.claimtrace.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.Source;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.rdf.file.RdfFiles;
import org.claimtrace.read.SourceHashes;
import org.claimtrace.store.article.ArticleShelf;
import org.claimtrace.store.article.GraphCheck;
import org.claimtrace.store.article.GraphCheck.Checked;
import org.claimtrace.store.article.RdfArticle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: whether graphs hold what they must. */
@Command(
    name = "check",
    description = {
      "Checks articles' graphs: every quote verbatim at its place, hashes, identities, provenance,",
      "and the shapes (SHACL). Exit code 1 if anything is wrong.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace check --store claims",
      "  claimtrace check article.nq --sources articles/",
    })
public final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private SourceOptions source = new SourceOptions();

  @Parameters(
      paramLabel = "ARTICLE|RDF",
      arity = "0..*",
      description = "RDF files, or articles, built in memory.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description = "Hash the articles' files again; they are looked for here by their names.")
  private @Nullable Path sources;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Function<String, Optional<String>> hashes = hashes();
    GraphCheck check = session.workshop().check();
    CheckReport report = new CheckReport(sources != null);
    List<String> articles = new ArrayList<>();
    for (String name : names) {
      if (RdfFiles.isRdf(name)) {
        for (RdfArticle article : RdfArticle.read(Path.of(name), session.workshop().iris())) {
          report.add(check.check(article, hashes));
        }
      } else {
        articles.add(name);
      }
    }
    if (names.isEmpty() || !articles.isEmpty() || source.isStored()) {
      try (Source from = source.open(session, articles)) {
        ArticleShelf shelf = from.shelf();
        for (String graph : shelf.articleGraphs()) {
          Checked checked = check.check(from.store(), graph, hashes);
          report.add(checked);
        }
      }
    }
    session.terminal().print(report.text());
    return report.findings() == 0 ? ErrorCode.Exit.FINE : ErrorCode.Exit.FINDINGS;
  }

  private Function<String, Optional<String>> hashes() {
    return sources == null ? name -> Optional.empty() : SourceHashes.below(sources)::find;
  }
}
