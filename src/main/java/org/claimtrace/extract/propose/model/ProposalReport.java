package org.claimtrace.extract.propose.model;

import org.claimtrace.extract.propose.RefusalReason;
import org.claimtrace.extract.propose.chat.Answer;

/** Is told what becomes of proposals. */
public interface ProposalReport {
  /** A proposal became a claim. */
  void taken();

  /**
   * A proposal was refused.
   *
   * @param reason which check it failed
   * @param words what was wrong, on one line, without control characters
   */
  void refused(RefusalReason reason, String words);

  /**
   * Some sentences were not looked at.
   *
   * @param place the article's id and the sentences' numbers
   * @param lost why
   */
  void lost(String place, Answer.Lost lost);
}
