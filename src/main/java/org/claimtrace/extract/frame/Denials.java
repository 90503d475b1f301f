package org.claimtrace.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.rule.Piece;
import org.claimtrace.extract.syntax.Relation;
import org.claimtrace.model.claim.Polarity;

/**
 * Whether a frame's statement is denied: by "not" at its verb or a verb over it, by "no" before one
 * of its phrases, by "without", "lack of", "failed to" over it. A denial elsewhere in the sentence
 * does not count.
 */
final class Denials {
  private static final int HIGHEST = 9;

  private final Clauses clauses;
  private final Line line;
  private final WordLists lists;

  Denials(Clauses clauses, WordLists lists) {
    this.clauses = clauses;
    this.line = clauses.line();
    this.lists = lists;
  }

  /** What the sentence says of a statement that hangs on a trigger. */
  Polarity of(int trigger, List<Piece> pieces) {
    boolean denied = false;
    for (int word : over(trigger)) {
      denied |= isDenied(word);
    }
    for (Piece piece : pieces) {
      denied |= opensWithNo(piece);
    }
    if (!denied && (isWeakened(trigger) || isUnshown(trigger))) {
      return Polarity.UNCLEAR;
    }
    return denied ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** The trigger and what it depends on for being true. */
  private List<Integer> over(int trigger) {
    List<Integer> chain = new ArrayList<>();
    int word = trigger;
    for (int i = 0; i < HIGHEST && word >= 0; i++) {
      chain.add(word);
      Relation relation = clauses.tree().relation(word);
      boolean up =
          switch (relation) {
            case XCOMP,
                CCOMP,
                DOBJ,
                ATTR,
                ACOMP,
                NSUBJPASS,
                NSUBJ,
                POBJ,
                PREP,
                PCOMP,
                AMOD,
                AUXPASS ->
                true;
            case CONJ -> !clauses.isVerb(word) || isAlternative(word);
            default -> false;
          };
      word = up ? clauses.tree().head(word) : -1;
    }
    return chain;
  }

  /** "did not lower pain or improve sleep": denied too. */
  private boolean isAlternative(int verb) {
    int i = verb - 1;
    while (i > 0 && line.tag(i).startsWith("RB")) {
      i--;
    }
    return line.lower(i).matches("or|nor");
  }

  private boolean isDenied(int word) {
    if (lists.has("denying", line.lower(word))) {
      return true;
    }
    return clauses.children(word).stream()
        .anyMatch(
            child ->
                clauses.tree().relation(child) == Relation.NEG
                        && !line.lower(child + 1).matches("only|just|merely")
                    || clauses.tree().relation(child) == Relation.DET
                        && line.lower(child).matches("no|neither")
                    || isScant(child)
                    || line.lower(child).matches("cannot|nor"));
  }

  /** "a negligible effect", "little effect"; not "a little". */
  private boolean isScant(int child) {
    return clauses.tree().relation(child) == Relation.AMOD
        && lists.has("scantWords", line.lower(child))
        && !(line.lower(child).equals("little") && line.lower(child - 1).equals("a"));
  }

  /** "no study has shown that", "found no evidence that": it is neither told nor denied. */
  private boolean isUnshown(int trigger) {
    int word = trigger;
    for (int i = 0; i < HIGHEST && clauses.tree().head(word) >= 0; i++) {
      Relation relation = clauses.tree().relation(word);
      word = clauses.tree().head(word);
      if (relation == Relation.CCOMP || relation == Relation.ACL || relation == Relation.RELCL) {
        boolean studies =
            clauses.children(word, Relation.NSUBJ, Relation.NSUBJPASS).stream()
                .anyMatch(this::isNone);
        boolean evidence = lists.has("evidenceWords", line.lower(word)) && isNone(word);
        if (studies || evidence) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNone(int noun) {
    return clauses.children(noun, Relation.DET, Relation.NEG).stream()
        .anyMatch(det -> line.lower(det).matches("no|neither"));
  }

  private boolean opensWithNo(Piece piece) {
    for (int i = Math.max(0, piece.from() - 1); i <= piece.from(); i++) {
      if (line.lower(i).matches("no|neither|nor")) {
        return true;
      }
    }
    return false;
  }

  /** "fell, but not significantly", "a non-significant fall". */
  private boolean isWeakened(int trigger) {
    for (int i = Math.max(0, trigger - 4); i < Math.min(line.size(), trigger + 12); i++) {
      boolean word = lists.has("insignificant", line.lower(i));
      boolean not =
          line.lower(i).equals("not")
              && i > trigger
              && lists.has("significance", line.lower(i + 1));
      boolean did =
          line.lower(i).equals("not")
              && i > trigger
              && line.lower(i + 1).matches("reach|reached|achieve|attain|statistically")
              && (line.lower(i + 3).startsWith("significan")
                  || line.lower(i + 2).startsWith("significan"));
      if (word || not || did) {
        return true;
      }
      if (i > trigger && line.lower(i).equals(";")) {
        return false;
      }
    }
    return false;
  }
}
