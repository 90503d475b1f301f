package org.claimtrace.read.format;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.article.BlockKind;
import org.claimtrace.model.work.Work;
import org.claimtrace.read.text.Range;

/**
 * A block of text as a format sees it. Which of them are references is found out later, the same
 * way for all formats, unless the format knows it and says so by the kind.
 *
 * @param kind what the format takes it for
 * @param range where it is, without marker or white space around
 * @param level of a heading, 1 for the widest; else 0
 * @param number the number that it carries in a list, or empty
 * @param line the line of the source that it begins in, from 1
 * @param links where its links lead, in order, if the text does not show it
 * @param anchors the names by which links inside the source mean this piece, without {@code #}
 * @param work what the source's markup says of a reference's work; empty where it must be read from
 *     the text
 */
public record Piece(
    BlockKind kind,
    Range range,
    int level,
    String number,
    int line,
    List<String> links,
    List<String> anchors,
    Optional<Work> work) {
  /** Copies the lists. */
  public Piece {
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
  }

  /**
   * A piece that no link leads to.
   *
   * @param kind what the format takes it for
   * @param range where it is
   * @param level of a heading; else 0
   * @param number the number that it carries in a list, or empty
   * @param line the line of the source, from 1
   * @param links where its links lead
   */
  public Piece(
      BlockKind kind, Range range, int level, String number, int line, List<String> links) {
    this(kind, range, level, number, line, links, List.of(), Optional.empty());
  }

  /**
   * The same piece as another kind.
   *
   * @param other the kind
   * @return the piece
   */
  public Piece as(BlockKind other) {
    return new Piece(other, range, level, number, line, links, anchors, work);
  }

  /**
   * The same piece with another number.
   *
   * @param other the number
   * @return the piece
   */
  public Piece withNumber(String other) {
    return new Piece(kind, range, level, other, line, links, anchors, work);
  }

  /**
   * The same piece with anchors.
   *
   * @param other the names by which links mean it
   * @return the piece
   */
  public Piece withAnchors(List<String> other) {
    return new Piece(kind, range, level, number, line, links, other, work);
  }

  /**
   * The same piece with a work.
   *
   * @param other what markup says of it
   * @return the piece
   */
  public Piece withWork(Work other) {
    return new Piece(kind, range, level, number, line, links, anchors, Optional.of(other));
  }
}
