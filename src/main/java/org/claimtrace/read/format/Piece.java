package org.claimtrace.read.format;

import java.util.List;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.read.text.Range;

/**
 * A block of text as a format sees it. Which of them are references is found out later, the same
 * way for all formats.
 *
 * @param kind what the format takes it for
 * @param range where it is, without marker or white space around
 * @param level of a heading, 1 for the widest; else 0
 * @param number the number that it carries in a list, or empty
 * @param line the line of the source that it begins in, from 1
 * @param links where its links lead, in order, if the text does not show it
 */
public record Piece(
    BlockKind kind, Range range, int level, String number, int line, List<String> links) {
  /** Copies the list. */
  public Piece {
    links = List.copyOf(links);
  }

  /**
   * The same piece as another kind.
   *
   * @param other the kind
   * @return the piece
   */
  public Piece as(BlockKind other) {
    return new Piece(other, range, level, number, line, links);
  }

  /**
   * The same piece with another number.
   *
   * @param other the number
   * @return the piece
   */
  public Piece withNumber(String other) {
    return new Piece(kind, range, level, other, line, links);
  }
}
