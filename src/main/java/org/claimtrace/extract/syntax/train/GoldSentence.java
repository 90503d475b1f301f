package org.claimtrace.extract.syntax.train;

import java.util.List;
import org.claimtrace.model.lexicon.Word;

/** A sentence with its right tags and, if it has them, its right heads and relations. */
final class GoldSentence {
  private final List<Word> words;
  private final byte[] tags;
  private final int[] heads;
  private final byte[] relations;

  /**
   * A sentence.
   *
   * @param words its words
   * @param tags codes of {@code Tag}, one per word
   * @param heads the index of each word's head, -1 for the root; empty if not known
   * @param relations codes of {@code Relation}; empty if not known
   */
  GoldSentence(List<Word> words, byte[] tags, int[] heads, byte[] relations) {
    this.words = List.copyOf(words);
    this.tags = tags.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
  }

  int length() {
    return tags.length;
  }

  List<Word> words() {
    return words;
  }

  byte tag(int i) {
    return tags[i];
  }

  byte[] tags() {
    return tags.clone();
  }

  boolean hasTree() {
    return heads.length > 0;
  }

  int head(int i) {
    return heads[i];
  }

  int[] heads() {
    return heads.clone();
  }

  byte relation(int i) {
    return relations[i];
  }
}
