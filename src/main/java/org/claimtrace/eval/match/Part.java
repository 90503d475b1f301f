package org.claimtrace.eval.match;

/** What two claims can differ in. */
public enum Part {
  /** The relation. */
  PREDICATE,
  /** Of what. */
  SUBJECT,
  /** What. */
  OBJECT,
  /** Yes or no. */
  POLARITY
}
