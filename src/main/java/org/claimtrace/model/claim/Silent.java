package org.claimtrace.model.claim;

import org.claimtrace.model.article.Sentence;

/**
 * A sentence in which no claim was found, and why.
 *
 * @param sentence which
 * @param reason why
 */
public record Silent(Sentence sentence, Reason reason) {
  /** Why a sentence yields nothing. */
  public enum Reason {
    /** It is a title, a heading, or an entry of the reference list. */
    NOT_RUNNING_TEXT,
    /** Its section or its words say that it is about the article or its publisher. */
    ORGANISATIONAL,
    /** No rule's trigger word occurs. */
    NO_TRIGGER,
    /** A trigger occurs, and no rule's pattern fits around it. */
    NO_PATTERN,
    /** A pattern fits, and what it found was refused. */
    REFUSED,
    /** It is longer than what is searched. */
    TOO_LONG,
    /** Its paragraph has hardly any English function word: another language, or a list of names. */
    NOT_ENGLISH,
    /** Its paragraph is torn into single letters. */
    TORN,
    /** It is a table as text: cells parted by tabs, or numbers for the most part. */
    NUMBERS,
    /** It would yield more claims than any sentence makes. */
    TOO_MANY_CLAIMS,
    /** The claims were made elsewhere, and none of them is about it. */
    NOT_PROPOSED,
    /** Claims were found in it, and curators let none of them stand. */
    NOT_ACCEPTED
  }
}
