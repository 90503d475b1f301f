package org.claimtrace.eval.speed;

/** A part of the work on an article. */
public enum Stage {
  /** Bytes to a document: text, sentences, markers, references. */
  READ("read"),
  /** Parts of speech. */
  TAG("tag"),
  /** What hangs on what, in the sentences that ask for it. */
  PARSE("parse"),
  /** All else that extraction does: words, names, rules, studies, stances. */
  RULES("rules"),
  /** Claims to a graph or to records, and those to bytes. */
  WRITE("write");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /**
   * Its name for people.
   *
   * @return one word
   */
  public String label() {
    return label;
  }
}
