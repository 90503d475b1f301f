package org.claimtrace.extract.frame;

import org.claimtrace.extract.line.Line;
import org.claimtrace.extract.line.WordLists;
import org.claimtrace.extract.syntax.Relation;

/** What is only meant to happen: "is directed at easing pain", "the mission is to ease pain". */
final class Aims {
  private static final int HIGHEST = 8;

  private final Line line;
  private final WordLists lists;

  Aims(Line line, WordLists lists) {
    this.line = line;
    this.lists = lists;
  }

  /** Whether a verb, or one that it is joined to or hangs under, is the content of an aim. */
  boolean isAim(int verb) {
    int word = verb;
    for (int i = 0; i < HIGHEST && line.tree().head(word) >= 0; i++) {
      int head = line.tree().head(word);
      boolean up =
          switch (line.tree().relation(word)) {
            case CONJ, XCOMP, PCOMP, PREP, ACL, ADVCL, CCOMP -> true;
            default -> false;
          };
      boolean infinitive = line.tag(verb).equals("VB") || line.tag(verb).equals("VBG");
      if (!up || !infinitive) {
        return false;
      }
      if (lists.has("aimedWords", line.lower(head)) || isMission(head, word)) {
        return true;
      }
      word = head;
    }
    return false;
  }

  /** "The mission is to …". */
  private boolean isMission(int be, int word) {
    if (!lists.has("be", line.lower(be)) || line.tree().relation(word) == Relation.ADVCL) {
      return false;
    }
    for (int i = 0; i < be; i++) {
      boolean subject = line.tree().head(i) == be && line.tree().relation(i) == Relation.NSUBJ;
      if (subject && lists.has("missionWords", line.word(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
