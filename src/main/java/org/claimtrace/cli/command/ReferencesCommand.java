package org.claimtrace.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimtrace.cli.reference.ReferenceForm;
import org.claimtrace.cli.reference.ReferenceOutput;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.BuiltArticles;
import org.claimtrace.cli.source.SourceOptions;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.ReferenceTally;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.claim.Extraction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code references}: how each reference was resolved, and who leans on it. */
@Command(
    name = "references",
    description = {
      "Lists the references of articles: how each was resolved, which sentences lean on it, and",
      "what stayed open. s12 is the article's twelfth sentence; --links shows their words.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace references article.md",
      "  claimtrace references article.md --links",
      "  claimtrace references articles/ --links --format csv > links.csv",
      "  claimtrace references article.md --format csl-json > references.json",
    })
public final class ReferencesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description =
          "Files, folders, globs, or - for standard input (default: those of data/articles).")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv, csl-json.")
  private String format = "table";

  @Option(
      names = "--links",
      description = "Show sentences with what they lean on, one row for each pair (table or csv).")
  private boolean links;

  @Option(names = "--id", paramLabel = "NAME", description = "The article's id.")
  private @Nullable String id;

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public ReferencesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    ReferenceForm form = ReferenceForm.of(format);
    form.check(links);
    BuiltArticles found = SourceOptions.articles(session, articles, id);
    Optional<Extraction> first = next(found);
    boolean several = found.hasNext();
    ReferenceTally tally = new ReferenceTally();
    int width = session.terminal().width();
    int count = 0;
    try (ReferenceOutput out = form.begin(links, session.terminal().out(), width, several)) {
      for (Optional<Extraction> one = first; one.isPresent(); one = next(found)) {
        ArticleReferences article = session.workshop().references(one.get());
        tally.add(article);
        // a line of progress must not stand before the article's own
        session.progress(0, "");
        out.write(article);
        count++;
      }
    }
    tell(form, (several ? count + " articles, " : "") + tally.line());
    return ErrorCode.Exit.FINE;
  }

  private static Optional<Extraction> next(BuiltArticles found) {
    return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }

  private void tell(ReferenceForm form, String summary) {
    if (form == ReferenceForm.TABLE) {
      session.terminal().print("\n" + summary + "\n");
    } else {
      session.note(summary);
    }
  }
}
