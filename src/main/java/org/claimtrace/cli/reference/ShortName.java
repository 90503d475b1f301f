package org.claimtrace.cli.reference;

import java.util.List;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.query.output.PlainText;

/** A reference in few words. */
final class ShortName {
  private ShortName() {}

  /** Authors, year and title; the entry's own words if none of them could be read. */
  static String of(Reference reference) {
    String year = reference.year().isPresent() ? " " + reference.year().getAsInt() : "";
    String head = (authors(reference.authors()) + year).strip();
    String title = reference.title().orElse("");
    if (reference.authors().isEmpty() && title.isEmpty()) {
      return PlainText.of(reference.text().isEmpty() ? ids(reference) : reference.text());
    }
    return PlainText.of(head.isEmpty() || title.isEmpty() ? head + title : head + ". " + title);
  }

  private static String authors(List<Author> authors) {
    return switch (authors.size()) {
      case 0 -> "";
      case 1 -> authors.get(0).family();
      case 2 -> authors.get(0).family() + " and " + authors.get(1).family();
      default -> authors.get(0).family() + " et al.";
    };
  }

  private static String ids(Reference reference) {
    WorkIds ids = reference.work().ids();
    return ids.pmid()
        .map(pmid -> "PMID " + pmid)
        .or(() -> ids.doi().map(doi -> "doi:" + doi))
        .or(ids::pmcid)
        .orElse("");
  }
}
