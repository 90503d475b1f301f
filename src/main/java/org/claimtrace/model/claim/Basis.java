package org.claimtrace.model.claim;

/** Why a claim is taken to rest on a study. */
public enum Basis {
  /** A citation marker in the sentence. */
  MARKER,
  /** The study is named in the same sentence. */
  SAME_SENTENCE,
  /** The study is named in a sentence before, and this one goes on about it. */
  PREVIOUS_SENTENCE,
  /** The sentence sums up studies that the article tells of elsewhere. */
  SUMMARY,
  /** A curator's file says so. */
  CURATED
}
