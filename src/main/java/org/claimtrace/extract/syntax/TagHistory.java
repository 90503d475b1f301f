package org.claimtrace.extract.syntax;

import java.util.List;

/** What a greedy tagger has decided so far, as far as the next decision looks back. */
public final class TagHistory {
  private static final IntTable DO = new IntTable(16);

  static {
    for (String word : List.of("do", "does", "did")) {
      DO.put(Hash.ofWord(word), 1);
    }
    for (String word : List.of("help", "helps", "helped", "let", "lets", "make", "makes", "made")) {
      DO.put(Hash.ofWord(word), 2);
    }
  }

  int t1 = -1;
  int t2 = -1;

  /** Whether the clause has its finite verb. */
  int finite;

  /** 1 if a modal, "to" or "do" still waits for its verb; 2 if "help", "let" or "make" does. */
  int waiting;

  /** Begins a sentence. */
  public void clear() {
    t1 = -1;
    t2 = -1;
    finite = 0;
    waiting = 0;
  }

  /**
   * Goes one word on.
   *
   * @param code the word's {@link Tag#code}
   * @param word the hash of its lower case
   */
  public void push(int code, int word) {
    t2 = t1;
    t1 = code;
    Tag tag = Tag.ofCode(code);
    if (tag.isFinite() || tag == Tag.MD) {
      finite = 1;
    } else if (opensClause(tag)) {
      finite = 0;
    }
    waiting = waiting(tag, word);
  }

  private int waiting(Tag tag, int word) {
    if (tag == Tag.MD || tag == Tag.TO || DO.get(word) == 1) {
      return 1;
    }
    if (DO.get(word) == 2) {
      return 2;
    }
    return tag.isVerb() || opensClause(tag) ? 0 : waiting;
  }

  private static boolean opensClause(Tag tag) {
    return switch (tag) {
      case CC, COLON, WDT, WP, WRB -> true;
      default -> false;
    };
  }
}
