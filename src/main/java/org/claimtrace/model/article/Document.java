package org.claimtrace.model.article;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.ArticleId;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.model.work.Publication;

/**
 * An article as read. Every span counts code points of {@link #text}.
 *
 * @param id the article's name
 * @param source where it came from
 * @param title its title, if it has one
 * @param text its exact text, after decoding and reading
 * @param sections in order, section 0 first; never empty
 * @param blocks in order of their place, none overlapping
 * @param sentences in order of their place, none overlapping; of titles and headings too
 * @param markers citations, in order of their place
 * @param references the article's own list of references, in order
 * @param rows the rows of its tables, in order
 * @param publication what the source's own record says of its publication
 * @param origin leads from the text back to the source
 */
public record Document(
    ArticleId id,
    Source source,
    Optional<String> title,
    SourceText text,
    List<Section> sections,
    List<Block> blocks,
    List<Sentence> sentences,
    List<CitationMarker> markers,
    List<Reference> references,
    List<TableRow> rows,
    Publication publication,
    SourceMap origin) {
  /** Copies the lists. */
  public Document {
    sections = List.copyOf(sections);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    markers = List.copyOf(markers);
    references = List.copyOf(references);
    rows = List.copyOf(rows);
  }

  /**
   * An article without tables, of whose publication nothing is known.
   *
   * @param id the article's name
   * @param source where it came from
   * @param title its title, if it has one
   * @param text its exact text
   * @param sections in order, section 0 first
   * @param blocks in order
   * @param sentences in order
   * @param markers in order
   * @param references in order
   */
  public Document(
      ArticleId id,
      Source source,
      Optional<String> title,
      SourceText text,
      List<Section> sections,
      List<Block> blocks,
      List<Sentence> sentences,
      List<CitationMarker> markers,
      List<Reference> references) {
    this(
        id,
        source,
        title,
        text,
        sections,
        blocks,
        sentences,
        markers,
        references,
        List.of(),
        Publication.UNKNOWN,
        SourceMap.NONE);
  }

  /**
   * A sentence's text.
   *
   * @param sentence one of {@link #sentences}
   * @return its characters, verbatim
   */
  public String textOf(Sentence sentence) {
    return text.slice(sentence.span());
  }

  /**
   * The citations inside a passage.
   *
   * @param passage in code points
   * @return those of {@link #markers} that lie in it whole, in order; found without looking at all
   */
  public List<CitationMarker> markersIn(Span passage) {
    int low = 0;
    int high = markers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (markers.get(middle).span().start() < passage.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < markers.size() && passage.contains(markers.get(end).span())) {
      end++;
    }
    return markers.subList(low, end);
  }
}
