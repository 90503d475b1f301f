package org.claimtrace.model.claim;

/** What a claim is for in its article. */
public enum Role {
  /** A result. */
  FINDING,
  /** What is known already. */
  BACKGROUND,
  /** How a study was done. */
  METHOD,
  /** What a study or the evidence cannot tell. */
  LIMITATION,
  /** What a thing is. */
  DEFINITION,
  /** Who does what around the article. */
  ORGANISATIONAL,
  /** What the article does not vouch for. */
  DISCLAIMER
}
