package org.claimtrace.extract.syntax;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/**
 * How far a sentence is parsed: a stack of words whose heads are open, the next word, and the arcs
 * so far. The transitions are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta
 * 2011) without an artificial root: the last word on the stack is the root. Each of n words is
 * shifted once and all but the root get a head once, so 2n - 1 steps always end in one tree.
 */
public final class ParserState {
  /** The transition that takes the next word onto the stack. */
  public static final int SHIFT = 0;

  /** How many transitions there are: one, and two for each relation. */
  public static final int TRANSITIONS = 1 + 2 * Relation.COUNT;

  /** The index that stands for no word in the arrays of children; its tag and word are none too. */
  final int none;

  final int[] word;
  final byte[] tag;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final byte[] lefts;
  final byte[] rights;
  final byte[] relation;

  /** Counts of signs before a word, which tell what lies between two words. */
  private final Counts counts;

  private final int[] head;
  private final int[] stack;
  private int depth;
  private int next;

  /**
   * The state before the first step.
   *
   * @param words the sentence
   * @param tags the words' tag codes
   */
  public ParserState(List<Word> words, byte[] tags) {
    int n = tags.length;
    none = n;
    word = new int[n + 1];
    tag = new byte[n + 1];
    left1 = filled(n);
    left2 = filled(n);
    right1 = filled(n);
    right2 = filled(n);
    lefts = new byte[n + 1];
    rights = new byte[n + 1];
    relation = new byte[n + 1];
    head = new int[n];
    stack = new int[n];
    for (int i = 0; i < n; i++) {
      word[i] = Hash.ofWord(words.get(i).lower());
      tag[i] = tags[i];
      head[i] = -1;
    }
    counts = Counts.of(tags);
    tag[n] = (byte) Tag.COUNT;
    relation[n] = (byte) Relation.COUNT;
  }

  private static int[] filled(int n) {
    int[] none = new int[n + 1];
    java.util.Arrays.fill(none, n);
    return none;
  }

  /**
   * The transition that hangs the stack's top under the next word.
   *
   * @param relation a relation's code
   * @return its number
   */
  public static int left(int relation) {
    return 1 + relation;
  }

  /**
   * The transition that hangs the stack's top under the word below it.
   *
   * @param relation a relation's code
   * @return its number
   */
  public static int right(int relation) {
    return 1 + Relation.COUNT + relation;
  }

  /**
   * Whether all words are read and only the root is left.
   *
   * @return true at the end
   */
  public boolean isDone() {
    return next == none && depth <= 1;
  }

  /**
   * Whether the next word can be shifted, or take a dependent.
   *
   * @return true unless all words are read
   */
  public boolean hasNext() {
    return next < none;
  }

  /**
   * How many words are on the stack.
   *
   * @return the number
   */
  public int depth() {
    return depth;
  }

  /**
   * The next word.
   *
   * @return its index, or the number of words at the end
   */
  public int next() {
    return next;
  }

  /**
   * A word on the stack.
   *
   * @param i 0 for the top
   * @return its index, or the number of words if the stack is not so deep
   */
  public int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : none;
  }

  /**
   * The word after next words.
   *
   * @param i 0 for the next word
   * @return its index, or the number of words if there is none
   */
  int ahead(int i) {
    return Math.min(next + i, none);
  }

  /**
   * What lies between two words.
   *
   * @param from the first word
   * @param to the second
   * @return a small number
   */
  int between(int from, int to) {
    return from == none || to < from ? -1 : counts.between(from, to);
  }

  /** How many finite verbs are still to come, up to 2. */
  int finiteAhead() {
    return counts.finiteFrom(next);
  }

  /**
   * Does a transition, which must be possible.
   *
   * @param transition its number
   */
  public void apply(int transition) {
    if (transition == SHIFT) {
      stack[depth++] = next++;
      return;
    }
    int child = stack[--depth];
    if (transition <= Relation.COUNT) {
      attachLeft(child, next, transition - 1);
    } else {
      attachRight(child, stack[depth - 1], transition - 1 - Relation.COUNT);
    }
  }

  private void attachLeft(int child, int parent, int rel) {
    head[child] = parent;
    relation[child] = (byte) rel;
    left2[parent] = left1[parent];
    left1[parent] = child;
    lefts[parent] = (byte) Math.min(5, lefts[parent] + 1);
  }

  private void attachRight(int child, int parent, int rel) {
    head[child] = parent;
    relation[child] = (byte) rel;
    right2[parent] = right1[parent];
    right1[parent] = child;
    rights[parent] = (byte) Math.min(5, rights[parent] + 1);
  }

  /**
   * The tree, at the end.
   *
   * @return the tree of all words
   */
  public Tree tree() {
    return new Tree(head, java.util.Arrays.copyOf(relation, none));
  }
}
