package org.claimtrace.extract.syntax;

import java.util.List;

/**
 * A sentence's words under their heads. It has one root, and every word hangs under it, however odd
 * the sentence. Words are indices into the list that was parsed.
 */
public final class Tree {
  private final int[] heads;
  private final byte[] relations;

  /**
   * A tree. The arrays are not copied and must not change.
   *
   * @param heads each word's head, -1 for the root
   * @param relations each word's {@link Relation#code}
   */
  Tree(int[] heads, byte[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * A tree that tells nothing.
   *
   * @param size the number of words
   * @return all words under the first
   */
  public static Tree flat(int size) {
    int[] heads = new int[size];
    byte[] relations = new byte[size];
    for (int i = 0; i < size; i++) {
      heads[i] = i == 0 ? -1 : 0;
      relations[i] = (i == 0 ? Relation.ROOT : Relation.DEP).code();
    }
    return new Tree(heads, relations);
  }

  /**
   * The same tree among more words.
   *
   * @param places where its words stand among all words, in order
   * @param size the number of all words
   * @return a tree of all words; each one that is new hangs on the word before it
   */
  public Tree spread(List<Integer> places, int size) {
    int[] all = new int[size];
    byte[] labels = new byte[size];
    for (int i = 0; i < size; i++) {
      all[i] = i == 0 ? places.get(root()) : i - 1;
      labels[i] = Relation.META.code();
    }
    for (int i = 0; i < places.size(); i++) {
      all[places.get(i)] = heads[i] < 0 ? -1 : places.get(heads[i]);
      labels[places.get(i)] = relations[i];
    }
    return new Tree(all, labels);
  }

  /**
   * The same tree with one word hung elsewhere.
   *
   * @param word the word
   * @param head its new head, which must not hang under it
   * @param relation what it is to its new head
   * @return another tree
   */
  public Tree with(int word, int head, Relation relation) {
    int[] moved = heads();
    byte[] labels = labels();
    moved[word] = head;
    labels[word] = relation.code();
    return new Tree(moved, labels);
  }

  /**
   * How many words it holds.
   *
   * @return the number of words
   */
  public int size() {
    return heads.length;
  }

  /**
   * The head of a word.
   *
   * @param word its index
   * @return the head's index, or -1 for the root
   */
  public int head(int word) {
    return heads[word];
  }

  /**
   * What a word is to its head.
   *
   * @param word its index
   * @return the relation; {@link Relation#ROOT} for the root alone
   */
  public Relation relation(int word) {
    return Relation.ofCode(relations[word]);
  }

  /**
   * The word over all others.
   *
   * @return its index, or -1 if there are no words
   */
  public int root() {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * All heads.
   *
   * @return a copy: each word's head, -1 for the root
   */
  public int[] heads() {
    return heads.clone();
  }

  /**
   * All relations.
   *
   * @return a copy: each word's {@link Relation#code}
   */
  public byte[] labels() {
    return relations.clone();
  }
}
