package org.claimtrace.cli.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrace.extract.reference.ArticleReferences;
import org.claimtrace.extract.reference.ArticleReferences.Entry;
import org.claimtrace.model.article.Reference;
import org.claimtrace.model.work.Author;
import org.claimtrace.model.work.Venue;

/** One row for each reference. */
final class ReferenceRows extends CsvOutput {
  ReferenceRows(OutputStream out) throws IOException {
    super(
        out,
        List.of(
            "article",
            "reference_key",
            "resolved_by",
            "pmid",
            "doi",
            "pmcid",
            "authors",
            "year",
            "title",
            "journal",
            "volume",
            "issue",
            "pages",
            "cited",
            "sentences",
            "sentence_starts",
            "unread",
            "text"));
  }

  @Override
  public void write(ArticleReferences article) throws IOException {
    for (Entry entry : article.entries()) {
      Reference reference = entry.cited().reference();
      Venue venue = reference.work().venue();
      row(
          article.document().id().value(),
          reference.key(),
          entry.cited().resolvedBy(),
          entry.cited().ids().pmid().orElse(""),
          entry.cited().ids().doi().orElse(""),
          entry.cited().ids().pmcid().orElse(""),
          reference.authors().stream().map(ReferenceRows::name).collect(Collectors.joining("; ")),
          reference.year().isPresent() ? reference.year().getAsInt() : "",
          reference.title().orElse(""),
          reference.journal().orElse(""),
          venue.volume().orElse(""),
          venue.issue().orElse(""),
          venue.pages().orElse(""),
          entry.isCited(),
          entry.sentences().size(),
          entry.sentences().stream()
              .map(sentence -> Integer.toString(sentence.span().start()))
              .collect(Collectors.joining(" ")),
          reference.unread().orElse(""),
          reference.text());
    }
  }

  private static String name(Author author) {
    return author.given().isEmpty() ? author.family() : author.family() + ", " + author.given();
  }
}
