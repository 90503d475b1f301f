package org.claimtrace.query.trace;

import java.util.List;

/**
 * An article and what it says.
 *
 * @param id the article id
 * @param title its title; empty if it has none
 * @param retracted whether its own record says that it was taken back
 * @param propositions in order of their first mention
 */
public record TracedArticle(
    String id, String title, boolean retracted, List<TracedProposition> propositions) {
  /** Copies the list. */
  public TracedArticle {
    propositions = List.copyOf(propositions);
  }
}
