package org.claimtrace.extract.frame;

import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.syntax.Relation;

/**
 * Whether "an X" behind a comma says what the noun before it is, or is the next member of a list,
 * or says it of another noun.
 */
final class Appositions {
  private final Line line;

  Appositions(Line line) {
    this.line = line;
  }

  /** Whether a noun set off by a comma tells what another is. */
  boolean isOne(int noun, int apposed) {
    return new Antecedents(line).isBeside(noun, apposed)
        && !isMember(apposed)
        && !(line.tag(noun).equals("NNS") && line.tag(apposed).equals("NN") && !isBunch(apposed));
  }

  /** "drugs, a group of": one word for many. */
  private boolean isBunch(int noun) {
    return line.lower(noun + 1).equals("of");
  }

  /** "A, an X, a Y or Z": a comma with "and" or "or" closes a list before another verb comes. */
  private boolean isMember(int apposed) {
    for (int i = apposed + 1; i < line.size(); i++) {
      boolean verb = line.tag(i).matches("VB[DPZ]|MD|W.*");
      if (verb && line.tree().relation(i) != Relation.AMOD || line.lower(i).matches("[;:)]")) {
        return false;
      }
      if (line.lower(i).equals(",") && line.lower(i + 1).matches("and|or")) {
        return true;
      }
    }
    return false;
  }
}
