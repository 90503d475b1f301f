package org.claimtrace.eval.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrace.eval.text.Folding;
import org.claimtrace.model.claim.Modality;
import org.claimtrace.model.claim.Polarity;

/**
 * One row of a gold file.
 *
 * @param article the article's name
 * @param quote the words that make the claim, as the row gives them; {@code #2} at the end means
 *     the second place in the article
 * @param subject the subject's canonical name, or {@code study:} and a key
 * @param predicate the predicate's local name
 * @param object the object's canonical name
 * @param polarity yes or no
 * @param modality how firmly
 * @param study {@code pmid:N}, several joined by {@code ;}, a study key, or {@code -}
 * @param tier the tier's name, or {@code -}
 * @param source where the row stands
 */
public record GoldClaim(
    String article,
    String quote,
    String subject,
    String predicate,
    String object,
    Polarity polarity,
    Modality modality,
    String study,
    String tier,
    GoldPlace source) {
  private static final Pattern NUMBER = Pattern.compile("#(\\p{Nd}+)\\z");

  /**
   * The quote's words alone.
   *
   * @return the quote without its number, white space as single spaces
   */
  public String words() {
    return Folding.space(NUMBER.matcher(quote).replaceFirst(""));
  }

  /**
   * Which of the quote's places in the article is meant.
   *
   * @return 1 and up
   */
  public int occurrence() {
    Matcher number = NUMBER.matcher(quote);
    return number.find() && number.group(1).length() < 10 ? Integer.parseInt(number.group(1)) : 1;
  }
}
