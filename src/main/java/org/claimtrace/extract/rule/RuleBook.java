package org.claimtrace.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.line.Line;

/** All rules, ready to be tried. */
public final class RuleBook {
  private final List<Rule> rules;
  private final RuleIndex index;

  /**
   * Sets up.
   *
   * @param rules the rules, in the order of their files
   */
  public RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.index = new RuleIndex(rules);
  }

  /**
   * The rules.
   *
   * @return in the order of their files
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * The rules of which a trigger occurs in a line.
   *
   * @param line a sentence
   * @return in the order of the files, each with what of it is worth trying
   */
  public List<Candidate> candidates(Line line) {
    return index.candidates(line);
  }

  /**
   * Every place where a rule fits.
   *
   * @param line a sentence
   * @param slots reads slots
   * @return the matches, in the order of the rules, then of their places
   */
  public List<Match> matches(Line line, SlotReader slots) {
    return matches(line, slots, candidates(line));
  }

  /**
   * Every place where a candidate fits.
   *
   * @param line a sentence
   * @param slots reads slots
   * @param candidates its candidates
   * @return the matches, in the order of the rules, then of their places
   */
  public List<Match> matches(Line line, SlotReader slots, List<Candidate> candidates) {
    List<Match> matches = new ArrayList<>();
    Matcher matcher = new Matcher(line, slots);
    for (Candidate candidate : candidates) {
      matches.addAll(matcher.all(candidate.plan(), candidate.patterns()));
    }
    return matches;
  }
}
