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
      boolean aim = lists.has("aimedWords", line.lower(head)) || isMission(head, word);
      if (aim || isLookedAt(head)) {
        return true;
      }
      word = head;
    }
    return false;
  }

  /** "trials that evaluate the role of A in easing pain", "research on the role of A in …". */
  private boolean isLookedAt(int noun) {
    int over = line.tree().head(noun);
    if (over < 0 || !lists.has("aimNouns", line.word(noun).norm())) {
      return false;
    }
    return switch (line.tree().relation(noun)) {
      case DOBJ, NSUBJPASS -> lists.has("lookingAt", line.lower(over));
      case POBJ ->
          line.tree().head(over) >= 0
              && lists.has("studyHeads", line.word(line.tree().head(over)).norm());
      default -> false;
    };
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
