package org.claimtrace.review;

import java.util.Optional;

/**
 * One claim in a curators' file.
 *
 * @param line where it begins in the file, from 1
 * @param quote the words that make the claim
 * @param sentence the sentence that holds them; empty if the entry does not show it
 * @param shown what the claim says, as the person saw it
 * @param decision what the person says
 * @param edit what is to be different; {@link Changes#NONE} unless the decision is an edit
 * @param signature who, when and why
 */
public record Entry(
    int line,
    String quote,
    Optional<String> sentence,
    Wording shown,
    Decision decision,
    Changes edit,
    Signature signature) {

  /**
   * What the decision hangs on.
   *
   * @param article the article's id
   * @return the key
   */
  public ClaimKey key(String article) {
    return ClaimKey.of(article, quote, shown);
  }

  /**
   * What the person wants to be said.
   *
   * @return the shown wording, with the edit's changes
   */
  public Wording wanted() {
    return edit.of(shown);
  }

  /**
   * The same entry at another line.
   *
   * @param other from 1
   * @return the entry
   */
  public Entry at(int other) {
    return new Entry(other, quote, sentence, shown, decision, edit, signature);
  }
}
