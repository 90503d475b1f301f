package org.claimtrace.extract.syntax;

/** What a greedy tagger has decided so far, as far as the next decision looks back. */
public final class TagHistory {
  int t1 = -1;
  int t2 = -1;

  /** Whether the clause has its finite verb. */
  int finite;

  /** Begins a sentence. */
  public void clear() {
    t1 = -1;
    t2 = -1;
    finite = 0;
  }

  /**
   * Goes one word on.
   *
   * @param code the word's {@link Tag#code}
   */
  public void push(int code) {
    t2 = t1;
    t1 = code;
    Tag tag = Tag.ofCode(code);
    if (tag.isFinite() || tag == Tag.MD) {
      finite = 1;
    } else if (opensClause(tag)) {
      finite = 0;
    }
  }

  private static boolean opensClause(Tag tag) {
    return switch (tag) {
      case CC, COLON, WDT, WP, WRB -> true;
      default -> false;
    };
  }
}
