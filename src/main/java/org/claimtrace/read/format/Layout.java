package org.claimtrace.read.format;

import java.util.List;

/**
 * An article's text and the pieces it consists of.
 *
 * @param text the exact text that all offsets address
 * @param pieces in order of their place, none overlapping, none empty
 */
public record Layout(String text, List<Piece> pieces) {
  /** Copies the list. */
  public Layout {
    pieces = List.copyOf(pieces);
  }
}
