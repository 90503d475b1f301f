package org.claimtrace.review.file;

import java.util.List;
import java.util.Optional;
import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;
import org.claimtrace.review.Review;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A curators' file, and where in its text the parts are that a program may touch.
 *
 * @param text the file's text, as it is
 * @param review what it says
 * @param states where each entry's state stands
 * @param list where the list of entries stands; empty if the file does not begin one
 */
record ReviewText(String text, Review review, List<StatePlace> states, Optional<ListPlace> list) {
  /** Files are smaller; a claim takes some 500 characters. In code points, and in bytes. */
  static final int LARGEST = 8 << 20;

  ReviewText {
    states = List.copyOf(states);
  }

  /** A node's place as UTF-16 indices; the library counts code points. */
  static Span place(Node node, SourceText text) {
    return new Span(
        text.toUtf16(node.getStartMark().map(Mark::getIndex).orElse(0)),
        text.toUtf16(node.getEndMark().map(Mark::getIndex).orElse(0)));
  }

  /** A node's line, from 1. */
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  /** A node's column, from 0. */
  static int column(Node node) {
    return node.getStartMark().map(Mark::getColumn).orElse(0);
  }
}
