package org.claimtrace.read.citation;

import java.util.List;
import org.claimtrace.read.text.Range;

/**
 * A citation in the text.
 *
 * @param range where it is, brackets included
 * @param keys the numbers that it names, in order, ranges spelled out
 */
public record Marker(Range range, List<String> keys) {
  /** Copies the list. */
  public Marker {
    keys = List.copyOf(keys);
  }
}
