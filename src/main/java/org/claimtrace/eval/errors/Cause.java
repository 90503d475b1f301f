package org.claimtrace.eval.errors;

/** Why a gold claim was missed, or why a found claim is counted false. */
public enum Cause {
  /** The extractor says that the sentence yields nothing. */
  SILENT("sentence silent"),
  /** No claim was found in the sentence. */
  NOTHING_FOUND("no claim found in the sentence"),
  /** Gold has no claim in the sentence. */
  NOTHING_IN_GOLD("no gold claim in the sentence"),
  /** All the sentence's claims on the other side are matched with others. */
  NOTHING_MORE("no further claim in the sentence"),
  /** The nearest claim of the sentence has another predicate. */
  PREDICATE("predicate differs"),
  /** The nearest claim of the sentence has another subject. */
  SUBJECT("subject differs"),
  /** The nearest claim of the sentence has another object. */
  OBJECT("object differs"),
  /** The nearest claim of the sentence has another polarity. */
  POLARITY("polarity differs"),
  /** All fits, and the study that is the subject pairs with another. */
  STUDY("another study"),
  /** All fits, and the other claim is matched already. */
  TAKEN("said once, counted twice"),
  /** Every unmatched claim of the sentence differs in two parts or more. */
  SEVERAL("several parts differ");

  private final String words;

  Cause(String words) {
    this.words = words;
  }

  /**
   * The cause for people.
   *
   * @return a few words
   */
  public String words() {
    return words;
  }
}
