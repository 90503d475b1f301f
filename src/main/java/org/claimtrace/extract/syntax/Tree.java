package org.claimtrace.extract.syntax;

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
