package org.claimtrace.extract.propose;

import org.claimtrace.extract.line.Line;
import org.claimtrace.model.Span;

/** Words of a line by their indices: from the first to the one behind the last. */
record WordRange(int from, int to) {
  /** The words that a span touches; the span lies in the line. */
  static WordRange of(Line line, Span span) {
    int from = line.size();
    int to = 0;
    for (int i = 0; i < line.size(); i++) {
      if (line.span(i, i + 1).overlaps(span)) {
        from = Math.min(from, i);
        to = i + 1;
      }
    }
    if (from >= to) {
      throw new UnfitException(RefusalReason.NAMES_NOTHING, "there is no word");
    }
    return new WordRange(from, to);
  }

  boolean overlaps(WordRange other) {
    return from < other.to && other.from < to;
  }

  WordRange cover(WordRange other) {
    return new WordRange(Math.min(from, other.from), Math.max(to, other.to));
  }
}
