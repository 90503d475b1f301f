package org.claimtrace.query.trace;

import java.util.List;

/**
 * What an article says, once or more.
 *
 * @param iri the proposition
 * @param subject its name; a study's begins with {@code study:}
 * @param predicate local name, as {@code comparableTo}
 * @param object its name or value
 * @param polarity {@code affirmed}, {@code negated} or {@code unclear}
 * @param claims the places that say it, in order; at least one
 */
public record TracedProposition(
    String iri,
    String subject,
    String predicate,
    String object,
    String polarity,
    List<TracedClaim> claims) {
  /** Copies the list. */
  public TracedProposition {
    claims = List.copyOf(claims);
  }
}
