package org.claimtrace.cli.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.claimtrace.cli.session.FigureForm;
import org.claimtrace.cli.session.Session;
import org.claimtrace.cli.source.ArticleNames;
import org.claimtrace.cli.source.DocumentRun;
import org.claimtrace.eval.citation.CitationMeasure;
import org.claimtrace.eval.citation.CitationRow;
import org.claimtrace.eval.citation.CitationText;
import org.claimtrace.eval.citation.CitedLink;
import org.claimtrace.eval.citation.GoldLinks;
import org.claimtrace.model.ErrorCode;
import org.claimtrace.model.article.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure citations}: whether markers lead from their sentences to the right works. */
@Command(
    name = "citations",
    description = {
      "Compares the links from sentences to PMIDs with gold. Sentences are compared by their first 60",
      "letters and digits, markers left out, one being a prefix of the other. Rows of tables are left",
      "out, and measured on their own with --tables.",
    },
    footer = {
      "",
      "Examples:",
      "  claimtrace measure citations pages/*.html --gold gold-citations.tsv",
      "  claimtrace measure citations pages --gold links.tsv --tables rows.tsv --errors",
    })
public final class MeasureCitationsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Files, folders, globs.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description = "Gold (TSV) with the columns title, sentence, pmid.")
  private Path gold = Path.of("");

  @Option(
      names = "--tables",
      paramLabel = "FILE",
      description = "Gold of rows of tables (TSV) with the columns title, cells, ref_keys, pmids.")
  private @Nullable Path tables;

  @Option(names = "--errors", description = "Show what was missed and what was too much.")
  private boolean errors;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), tsv, json.")
  private String format = "text";

  /**
   * The command.
   *
   * @param session what it stands on
   */
  public MeasureCitationsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    FigureForm form = FigureForm.of(format);
    List<CitedLink> links = GoldLinks.ofSentences(gold);
    List<CitedLink> rows = tables == null ? List.of() : GoldLinks.ofRows(tables);
    List<Document> documents = new ArrayList<>();
    new DocumentRun(session, ArticleNames.inputs(names, null)).forEachRemaining(documents::add);
    session.terminal().print(written(form, CitationMeasure.of(documents, links, rows)));
    return ErrorCode.Exit.FINE;
  }

  private String written(FigureForm form, CitationMeasure measure) {
    return form.write(text(measure), CitationRow.COLUMNS, CitationRow.of(measure));
  }

  private List<String> text(CitationMeasure measure) {
    List<String> lines = new ArrayList<>(CitationText.figures(measure));
    if (errors) {
      lines.add("");
      lines.addAll(CitationText.errors(measure));
    }
    return lines;
  }
}
