package org.claimtrace.model.claim;

/** What curators have decided about a claim. */
public enum ReviewStatus {
  /** Nothing yet. */
  PENDING,
  /** It is right. */
  ACCEPTED,
  /** It is wrong. */
  REJECTED,
  /** It is right as a curator has changed it. */
  EDITED,
  /** It was wrong as it was found; a curator's revision stands in its place. */
  SUPERSEDED,
  /** Decided for a text that has changed since. */
  STALE
}
