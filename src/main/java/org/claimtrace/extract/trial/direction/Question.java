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
 * @param names what else the article calls the intervention
 * @param otherNames what else it calls the comparator
 */
public record Question(
    List<Word> outcome,
    List<Word> intervention,
    List<Word> comparator,
    List<Word> names,
    List<Word> otherNames) {
  /** Copies the lists. */
  public Question {
    outcome = List.copyOf(outcome);
    intervention = List.copyOf(intervention);
    comparator = List.copyOf(comparator);
    names = List.copyOf(names);
    otherNames = List.copyOf(otherNames);
  }

  /**
   * A question about two arms that are called nothing else.
   *
   * @param outcome what was measured
   * @param intervention the arm whose direction is asked
   * @param comparator the arm it is held against; empty if unknown
   */
  public Question(List<Word> outcome, List<Word> intervention, List<Word> comparator) {
    this(outcome, intervention, comparator, List.of(), List.of());
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

  /** The same question, with more names for the arms. */
  Question with(List<Word> more, List<Word> moreOfOther) {
    return new Question(outcome, intervention, comparator, more, moreOfOther);
  }
}
