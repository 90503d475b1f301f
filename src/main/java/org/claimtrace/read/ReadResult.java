package org.claimtrace.read;

import java.util.List;
import org.claimtrace.model.Problem;
import org.claimtrace.model.article.Document;

/**
 * An article as read, and what was odd about it.
 *
 * @param document the article
 * @param warnings what a person should look at, in order of place; none of it stopped the reading
 */
public record ReadResult(Document document, List<Problem> warnings) {
  /** Copies the list. */
  public ReadResult {
    warnings = List.copyOf(warnings);
  }
}
