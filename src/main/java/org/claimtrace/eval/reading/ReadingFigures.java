package org.claimtrace.eval.reading;

import java.util.List;
import org.claimtrace.model.article.Document;
import org.claimtrace.model.article.Reference;

/**
 * What articles were read into.
 *
 * @param articles how many
 * @param characters of their texts, in code points
 * @param blocks of text
 * @param sentences of it
 * @param rows of tables
 * @param markers of citations
 * @param references of their lists, and works that links name
 * @param withPmid references that have a PMID
 * @param withDoi references that have a DOI
 */
public record ReadingFigures(
    long articles,
    long characters,
    long blocks,
    long sentences,
    long rows,
    long markers,
    long references,
    long withPmid,
    long withDoi) {
  /** Nothing read. */
  public static final ReadingFigures NONE = new ReadingFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * The same with one article more.
   *
   * @param document the article
   * @return the figures
   */
  public ReadingFigures with(Document document) {
    List<Reference> list = document.references();
    return new ReadingFigures(
        articles + 1,
        characters + document.text().length(),
        blocks + document.blocks().size(),
        sentences + document.sentences().size(),
        rows + document.rows().size(),
        markers + document.markers().size(),
        references + list.size(),
        withPmid + list.stream().filter(it -> it.pmid().isPresent()).count(),
        withDoi + list.stream().filter(it -> it.doi().isPresent()).count());
  }

  /**
   * The figures for people.
   *
   * @return a line each
   */
  public List<String> lines() {
    return List.of(
        "articles\t" + articles,
        "characters\t" + characters,
        "blocks\t" + blocks,
        "sentences\t" + sentences,
        "table rows\t" + rows,
        "citation markers\t" + markers,
        "references\t" + references,
        "references with a PMID\t" + withPmid,
        "references with a DOI\t" + withDoi);
  }
}
