package org.claimtrace.read.format;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.Problem;
import org.claimtrace.model.work.Publication;

/**
 * An article's text and the pieces it consists of.
 *
 * @param text the exact text that all offsets address
 * @param pieces in order of their place, none overlapping, none empty
 * @param links in order of their place, none overlapping; those inside references are with their
 *     piece
 * @param rows of tables, in order
 * @param publication what the source's own record says of the article's publication
 * @param id the article's name where the source has one that is better than the file's name (a
 *     PMCID, a PMID), lower case
 * @param origin leads back to the source, if the format keeps track
 * @param warnings what was odd
 */
public record Layout(
    String text,
    List<Piece> pieces,
    List<Link> links,
    List<Row> rows,
    Publication publication,
    Optional<String> id,
    Optional<Origin> origin,
    List<Problem> warnings) {
  /** Copies the lists. */
  public Layout {
    pieces = List.copyOf(pieces);
    links = List.copyOf(links);
    rows = List.copyOf(rows);
    warnings = List.copyOf(warnings);
  }

  /**
   * A text and nothing else.
   *
   * @param text the exact text
   * @param pieces in order of their place
   */
  public Layout(String text, List<Piece> pieces) {
    this(
        text,
        pieces,
        List.of(),
        List.of(),
        Publication.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
