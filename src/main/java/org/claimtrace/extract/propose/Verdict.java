package org.claimtrace.extract.propose;

import org.claimtrace.model.claim.Claim;

/** What became of a suggestion. */
public sealed interface Verdict {
  /**
   * It holds.
   *
   * @param claim what it says, with the stance that the text's own cues tell
   */
  record Taken(Claim claim) implements Verdict {}

  /**
   * It does not hold.
   *
   * @param reason which check it failed
   * @param words what was wrong, for people
   */
  record Refused(RefusalReason reason, String words) implements Verdict {}
}
