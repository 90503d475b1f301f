package org.claimtrace.model.claim;

import org.claimtrace.model.SourceText;
import org.claimtrace.model.Span;

/**
 * A string of the article at its place.
 *
 * @param text the characters, verbatim
 * @param span where they are, in code points
 */
public record Mention(String text, Span span) {
  /**
   * What stands at a span.
   *
   * @param source the article's text
   * @param span a range of it
   * @return the mention
   */
  public static Mention of(SourceText source, Span span) {
    return new Mention(source.slice(span), span);
  }
}
