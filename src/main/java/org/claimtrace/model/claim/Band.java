package org.claimtrace.model.claim;

/** How often claims of one extractor were right when measured against gold. */
public enum Band {
  /** Not measured yet. */
  UNMEASURED,
  /** Seldom right. */
  LOW,
  /** Mostly right. */
  MEDIUM,
  /** Nearly always right. */
  HIGH
}
