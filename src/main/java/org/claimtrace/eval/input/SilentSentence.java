package org.claimtrace.eval.input;

import java.util.List;
import org.claimtrace.model.claim.Extraction;
import org.claimtrace.model.claim.Silent;

/**
 * A sentence in which nothing was found.
 *
 * @param article the article's name
 * @param text the sentence
 * @param reason why nothing was found
 */
public record SilentSentence(String article, String text, Silent.Reason reason) {
  /**
   * An article's silent sentences.
   *
   * @param extraction what was found in the article
   * @return them in order
   */
  public static List<SilentSentence> allOf(Extraction extraction) {
    String article = extraction.document().id().value();
    return extraction.silents().stream()
        .map(
            silent ->
                new SilentSentence(
                    article, extraction.document().textOf(silent.sentence()), silent.reason()))
        .toList();
  }
}
