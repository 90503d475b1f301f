package org.claimtrace.review;

import org.claimtrace.model.claim.Claim;
import org.claimtrace.model.claim.Polarity;

/**
 * What a decision hangs on: the article's name, the quoted words, and what they say, all without
 * what does not count ({@link Folded}). Neither rules nor offsets are in it, so it survives both;
 * sentences that quote the same words share one decision.
 *
 * @param article the article's id
 * @param quote the words that make the claim
 * @param statement what they say
 */
public record ClaimKey(String article, String quote, Statement statement) {
  /**
   * Subject, predicate and object by their names. A claim and its denial are two.
   *
   * @param subject a label
   * @param predicate the ontology's name
   * @param object a label
   * @param polarity yes or no
   */
  public record Statement(String subject, String predicate, String object, Polarity polarity) {}

  /**
   * A claim's key.
   *
   * @param claim the claim
   * @return the key; several claims may have the same
   */
  public static ClaimKey of(Claim claim) {
    return of(claim.place().article().value(), claim.place().quote().text(), Wording.of(claim));
  }

  /**
   * The key of what an entry shows.
   *
   * @param article the article's id
   * @param quote the entry's quote
   * @param shown the entry's wording
   * @return the key
   */
  public static ClaimKey of(String article, String quote, Wording shown) {
    return new ClaimKey(
        article,
        Folded.passage(quote),
        new Statement(
            Folded.name(shown.subject()),
            shown.predicate(),
            Folded.name(shown.object()),
            shown.polarity()));
  }
}
