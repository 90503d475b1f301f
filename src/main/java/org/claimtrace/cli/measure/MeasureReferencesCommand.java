package org.claimtrace.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.eval.reference.ReferenceScores;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;
import org.claimtrace.read.reference.ReferenceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code measure references}: works known from markup, written out and read again. */
@Command(
    name = "references",
    description =
        "Writes the references of XML articles in three styles, reads them, compares field by"
            + " field.",
    footer = {"", "Examples:", "  claimtrace measure references articles/*.nxml"})
public final class MeasureReferencesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description = "XML articles: files, folders, globs, archives.")
  private List<String> articles = new ArrayList<>();

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public MeasureReferencesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ReferenceScores scores =
        new ReferenceScores(text -> ReferenceText.read(text, List.of()).work());
    DocumentRun documents = new DocumentRun(session, ArticleNames.inputs(articles, null));
    while (documents.hasNext()) {
      Document document = documents.next();
      // elsewhere the works were read by the very rules that are to be measured
      if (document.source().mediaType().contains("xml")) {
        document.references().stream().map(Reference::work).forEach(scores::add);
      }
    }
    session.terminal().print(scores.table());
    return ErrorCode.Exit.FINE;
  }
}
