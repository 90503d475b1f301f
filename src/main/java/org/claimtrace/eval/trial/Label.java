package org.claimtrace.eval.trial;

/** Which way an outcome went, as the corpus Evidence Inference labels it. */
public enum Label {
  /** {@code -1}. */
  DECREASED("significantly decreased"),
  /** {@code 0}. */
  SAME("no significant difference"),
  /** {@code 1}. */
  INCREASED("significantly increased");

  private final String words;

  Label(String words) {
    this.words = words;
  }

  /**
   * As the corpus writes it.
   *
   * @return its words
   */
  public String words() {
    return words;
  }
}
