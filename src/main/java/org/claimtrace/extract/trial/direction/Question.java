package org.claimtrace.extract.trial.direction;

import java.util.List;
import org.claimtrace.model.lexicon.Word;
import org.claimtrace.model.lexicon.Words;

/**
 * What is asked of a passage: how did this outcome go under one arm, beside the other? Each is
 * given in words, as in a table of a trial's arms or as a range of a sentence.
 *
 * @param outcome what was measured
 * @param intervention the arm whose direction is asked
 * @param comparator the arm it is held against; empty if unknown
 */
public record Question(List<Word> outcome, List<Word> intervention, List<Word> comparator) {
  /** Copies the lists. */
  public Question {
    outcome = List.copyOf(outcome);
    intervention = List.copyOf(intervention);
    comparator = List.copyOf(comparator);
  }

  /**
   * A question in plain text.
   *
   * @param outcome what was measured
   * @param intervention the arm whose direction is asked
   * @param comparator the arm it is held against
   * @return the question
   */
  public static Question of(String outcome, String intervention, String comparator) {
    return new Question(Words.of(outcome), Words.of(intervention), Words.of(comparator));
  }
}
