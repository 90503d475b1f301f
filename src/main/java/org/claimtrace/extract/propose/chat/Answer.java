package org.claimtrace.extract.propose.chat;

/** What came of a question. */
public sealed interface Answer {
  /**
   * The model's words.
   *
   * @param text all of them
   */
  record Said(String text) implements Answer {}

  /**
   * No answer.
   *
   * @param loss why
   * @param words the same for people; holds nothing that the server said, and no key
   */
  record Lost(Loss loss, String words) implements Answer {}

  /** Why there is no answer. */
  enum Loss {
    /** As many questions were asked as may be. */
    BUDGET,
    /** The server fails or is busy, also after some patience. */
    BUSY,
    /** No whole answer came in time. */
    SLOW,
    /** The connection broke off. */
    BROKEN,
    /** The answer is larger than any of this kind. */
    TOO_LARGE,
    /** The model ran out of room. */
    CUT_OFF,
    /** It repeats the key, which must not get into a file or onto a screen. */
    KEY_REPEATED,
    /** What came is not the form that such servers answer in. */
    MALFORMED
  }
}
