package org.claimtrace.review;

/** What a person says of a claim. */
public enum Decision {
  /** Nothing yet. */
  PENDING,
  /** The text says so. */
  ACCEPT,
  /** The text does not say so. */
  REJECT,
  /** The text says it otherwise; the entry's {@link Changes} tell how. */
  EDIT
}
