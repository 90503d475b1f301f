package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.rule.Piece;

/**
 * Cuts a list at its commas and semicolons; brackets and what a member goes on to say are left out.
 */
final class ListCuts {
  private static final int MOST = 40;

  private final Line line;
  private boolean closed;

  ListCuts(Line line) {
    this.line = line;
  }

  /** Whether an "and" or "or" behind a comma opened the last member. */
  boolean isClosed() {
    return closed;
  }

  /** The members from a word on. */
  List<Piece> from(int start) {
    List<Piece> members = new ArrayList<>();
    closed = false;
    int from = start;
    while (from < line.size() && members.size() < MOST) {
      int to = end(from);
      int open = from;
      if (isThePart(from) && hangs(members)) {
        break;
      }
      while (open < to && isJoint(open)) {
        closed |= !members.isEmpty() && line.lower(open).matches("and|or");
        open++;
      }
      if (isOver(open)) {
        break;
      }
      Piece member = member(open, to);
      if (member != null) {
        members.add(member);
      } else if (members.isEmpty()) {
        return List.of();
      }
      boolean more = line.lower(to).matches("[,;]");
      if (!more || (closed && !goesOn(to + 1)) || (member != null && isBroken(member.to(), to))) {
        break;
      }
      from = to + 1;
    }
    return members;
  }

  private boolean isThePart(int i) {
    return line.lower(i).equals("including") && line.lower(i + 1).equals("the");
  }

  /** "trouble in all parts, including the A": A is a part, no trouble. */
  private boolean hangs(List<Piece> members) {
    if (members.isEmpty()) {
      return false;
    }
    Piece last = members.get(members.size() - 1);
    for (int i = last.from(); i < last.to(); i++) {
      if (line.tag(i).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** Where a phrase may begin. */
  static boolean opens(Line line, int i) {
    return line.tag(i).matches("DT|JJ.*|NN.*|VBG|CD|PRP\\$|FW")
        || (line.tag(i).matches("VBN|RB") && line.tag(i + 1).matches("JJ.*|NN.*|VBN|CC"));
  }

  /** "and", "or", "including", "sometimes": no part of a member. */
  private boolean isJoint(int i) {
    boolean adverb = line.tag(i).startsWith("RB") && !line.tag(i + 1).startsWith("JJ");
    boolean such = line.lower(i).equals("such") && line.lower(i + 1).equals("as");
    boolean as = line.lower(i).equals("as") && line.lower(i - 1).equals("such");
    return line.lower(i).matches("and|or|including") || such || as || adverb;
  }

  /** A list that went on to say something of its last member may still give examples. */
  private boolean goesOn(int i) {
    return line.lower(i).matches("including|such|or");
  }

  /** A new clause. */
  private boolean isOver(int i) {
    return line.tag(i).matches("VB[DPZ]?|MD|PRP|EX") && !isLoneNoun(i)
        || line.lower(i).matches("but|although|though|while|whereas|because|if|then|so|yet");
  }

  /** The tagger takes "cramps" between two commas for a verb. */
  private boolean isLoneNoun(int i) {
    return line.tag(i).equals("VBZ") && line.lower(i + 1).matches("[,.;]|and|or");
  }

  /** The comma, semicolon or end behind a member. */
  private int end(int from) {
    int i = from;
    while (i < line.size() && !line.lower(i).matches("[,;:.?!]|--|—")) {
      i = line.lower(i).matches("[(\\[]") ? behindBracket(i) : i + 1;
    }
    return i;
  }

  private int behindBracket(int open) {
    int depth = 0;
    for (int i = open; i < line.size(); i++) {
      depth += line.lower(i).matches("[(\\[]") ? 1 : line.lower(i).matches("[)\\]]") ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return line.size();
  }

  @org.jspecify.annotations.Nullable
  private Piece member(int from, int end) {
    if (from >= end || !(opens(line, from) || isLoneNoun(from))) {
      return null;
    }
    int to = from;
    boolean noun = false;
    while (to < end && !isTold(to, noun)) {
      noun |= line.tag(to).matches("NN.*|VBG") || isLoneNoun(to);
      to++;
    }
    while (to > from && line.tag(to - 1).matches("RB.*|CC|IN|TO|DT|,|WDT")) {
      to--;
    }
    return noun && to > from ? Piece.of(from, to) : null;
  }

  /** What a member goes on to say of itself: "headache followed by …", "pain that …", a bracket. */
  private boolean isTold(int i, boolean noun) {
    boolean participle =
        noun && line.tag(i).equals("VBN") && line.tag(i + 1).matches("IN|TO|DT|NN.*|,|RB");
    boolean gerund = noun && line.tag(i).equals("VBG") && line.tag(i + 1).equals("IN");
    return participle
        || gerund
        || (noun && line.tag(i).matches("VB[DPZ]|MD|W.*|PRP") && !isLoneNoun(i))
        || (noun
            && line.lower(i).matches("[(\\[]|that|because|due|especially|called|if|after|before"));
  }

  /** A finite verb between a member and the comma behind it: the list ended with that member. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).startsWith("W") || line.lower(i).matches("that|[(\\[]")) {
        return false;
      }
      if (line.tag(i).matches("VB[DPZ]|MD")) {
        return true;
      }
    }
    return false;
  }
}
