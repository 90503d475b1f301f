package org.claimtrace.extract.syntax.train;

import java.util.ArrayList;
import java.util.List;
import org.claimtrace.extract.syntax.ParserState;

/**
 * Tells which transitions lose no arc of the right tree that can still be had: the dynamic oracle
 * of the arc-hybrid system (Goldberg and Nivre 2013). The root's head is thought of as lying under
 * the stack.
 */
final class Oracle {
  private final GoldSentence gold;
  private final List<List<Integer>> children = new ArrayList<>();
  private final boolean[] reduced;

  Oracle(GoldSentence gold) {
    this.gold = gold;
    this.reduced = new boolean[gold.length()];
    for (int i = 0; i < gold.length(); i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < gold.length(); i++) {
      if (gold.head(i) >= 0) {
        children.get(gold.head(i)).add(i);
      }
    }
  }

  /** Whether shifting loses nothing. */
  boolean shift(ParserState state) {
    int b = state.next();
    int head = gold.head(b);
    if (head < b && state.depth() > 0 && head != state.stack(0) && inStack(head)) {
      return false;
    }
    for (int child : children.get(b)) {
      if (child < b && !reduced[child]) {
        return false;
      }
    }
    return true;
  }

  /** Whether hanging the top under the next word loses nothing. */
  boolean left(ParserState state) {
    int top = state.stack(0);
    int head = gold.head(top);
    int below = state.depth() > 1 ? state.stack(1) : -1;
    return head != below && head <= state.next() && noChildAhead(top, state.next());
  }

  /** Whether hanging the top under the word below loses nothing. */
  boolean right(ParserState state) {
    int top = state.stack(0);
    return gold.head(top) < state.next() && noChildAhead(top, state.next());
  }

  /** Notes that the top has got its head, before the transition is done. */
  void reduce(ParserState state) {
    reduced[state.stack(0)] = true;
  }

  private boolean inStack(int head) {
    return head < 0 || !reduced[head];
  }

  private boolean noChildAhead(int word, int next) {
    List<Integer> all = children.get(word);
    return all.isEmpty() || all.get(all.size() - 1) < next;
  }
}
