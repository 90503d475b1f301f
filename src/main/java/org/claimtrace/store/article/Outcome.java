package org.claimtrace.store.article;

/** What putting an article into a store did. */
public enum Outcome {
  /** It is new there. */
  ADDED,
  /** It was there, with other triples. */
  REPLACED,
  /** It was there, with the same triples. */
  UNCHANGED
}
