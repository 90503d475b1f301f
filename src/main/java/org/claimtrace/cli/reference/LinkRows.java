package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.Leaning;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.rdf.CamelCase;

/** One row for each sentence and reference; offsets are code points. */
final class LinkRows extends CsvOutput {
  LinkRows(OutputStream out) throws IOException {
    super(
        out,
        List.of(
            "article",
            "section",
            "sentence_start",
            "sentence_end",
            "sentence_text",
            "marker",
            "reference_key",
            "pmid",
            "doi",
            "basis",
            "tier"));
  }

  @Override
  public void write(ArticleReferences article) throws IOException {
    Document document = article.document();
    for (Leaning leaning : article.leanings()) {
      Optional<WorkIds> ids = leaning.cited().map(cited -> cited.ids());
      row(
          document.id().value(),
          document.sections().get(leaning.sentence().section()).title(),
          leaning.sentence().span().start(),
          leaning.sentence().span().end(),
          document.textOf(leaning.sentence()),
          leaning.marker(),
          leaning.key(),
          ids.flatMap(WorkIds::pmid).orElse(""),
          ids.flatMap(WorkIds::doi).orElse(""),
          CamelCase.lower(leaning.basis()),
          leaning.tier().map(Tier::name).orElse(""));
    }
  }
}
