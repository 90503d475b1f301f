package org.claimtrace.cli.reference;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.Cited;
import org.claimtrace.extract.reference.Leaning;
import org.claimtrace.model.claim.Tier;
import org.claimtrace.query.output.PlainText;
import org.claimtrace.query.output.TextTable;
import org.claimtrace.rdf.CamelCase;

/** Sentences and what they lean on, as a table. */
final class LinkTable extends TextOutput {
  private static final List<String> COLUMNS =
      List.of("no", "sentence", "marker", "key", "identified as", "basis", "tier");

  LinkTable(OutputStream out, int width) {
    super(out, width);
  }

  @Override
  String body(ArticleReferences article) {
    if (article.leanings().isEmpty()) {
      return "No sentence leans on a reference.\n";
    }
    List<List<String>> rows = new ArrayList<>();
    for (Leaning leaning : article.leanings()) {
      rows.add(
          List.of(
              ReferenceTable.number(leaning.sentence()),
              PlainText.of(article.document().textOf(leaning.sentence())),
              PlainText.of(leaning.marker()),
              PlainText.of(leaning.key()),
              leaning.cited().map(LinkTable::identity).orElse("no entry"),
              CamelCase.lower(leaning.basis()),
              leaning.tier().map(Tier::name).orElse("")));
    }
    return new TextTable(COLUMNS, Set.of(), width()).write(rows);
  }

  private static String identity(Cited cited) {
    return cited
        .ids()
        .pmid()
        .map(pmid -> "pmid:" + pmid)
        .or(() -> cited.ids().doi().map(doi -> "doi:" + doi))
        .or(() -> cited.ids().pmcid())
        .orElse("not identified");
  }
}
