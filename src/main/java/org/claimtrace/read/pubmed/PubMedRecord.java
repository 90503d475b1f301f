package org.claimtrace.read.pubmed;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.citation.Entry;
import org.claimtrace.read.format.Layout;
import org.claimtrace.read.xml.Element;
import org.claimtrace.read.xml.Flow;

/**
 * A record's text: title, abstract with its sections, references. Abstracts in other languages and
 * the copyright line are not its text.
 */
final class PubMedRecord {
  private final Element record;
  private final Element citation;
  private final Flow flow = new Flow();

  PubMedRecord(Element record) {
    this.record = record;
    this.citation =
        record.first("MedlineCitation").or(() -> record.first("BookDocument")).orElse(record);
  }

  Layout layout() {
    Element article = citation.first("Article").orElse(citation);
    article
        .first("ArticleTitle")
        .or(() -> article.first("Book", "BookTitle"))
        .ifPresent(title -> block(title, BlockKind.TITLE, 1));
    article.first("Abstract").ifPresent(this::summary);
    references();
    PubMedPublication publication = new PubMedPublication(record, citation, article);
    Optional<String> pmid = publication.ids().pmid();
    return flow.layout(publication.publication(), pmid.map(number -> "pmid-" + number));
  }

  private void summary(Element summary) {
    heading("Abstract", 1, summary.line());
    for (Element part : summary.all("AbstractText")) {
      String label = part.attribute("Label");
      if (!label.isEmpty() && !label.equals("UNLABELLED")) {
        heading(label, 2, part.line());
      }
      block(part, BlockKind.PARAGRAPH, 0);
    }
  }

  /** Newer records list references; in older ones they are links of the kind "Cites". */
  private void references() {
    List<CitedWork> works = CitedWork.of(record, citation);
    if (!works.isEmpty()) {
      heading("References", 1, record.line());
    }
    int place = 0;
    for (CitedWork work : works) {
      WorkIds ids = work.ids();
      flow.begin(BlockKind.REFERENCE, 0, work.line());
      flow.text(work.text());
      // no number of an abstract means a place in this list
      String key = "entry-" + ++place;
      flow.end(
          piece ->
              piece
                  .withNumber(key)
                  .withWork(Entry.read(key, work.text(), List.of()).work().withIds(ids)));
    }
  }

  private void heading(String words, int level, int line) {
    flow.begin(BlockKind.HEADING, level, line);
    flow.text(words);
  }

  private void block(Element element, BlockKind kind, int level) {
    flow.begin(kind, level, element.line());
    PubMedWords.write(element, flow);
    flow.end();
  }
}
