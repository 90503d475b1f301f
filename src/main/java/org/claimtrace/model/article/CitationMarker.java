package org.claimtrace.model.article;

import java.util.List;
import org.claimtrace.model.Span;

/**
 * A citation in the text, as {@code [3]} or {@code [1-4,7]}.
 *
 * @param span where it is, brackets included, in code points
 * @param keys the keys of the references that it names, in order, ranges spelled out
 */
public record CitationMarker(Span span, List<String> keys) {
  /** Copies the list. */
  public CitationMarker {
    keys = List.copyOf(keys);
  }
}
