package org.claimtrace.extract.explain;

/**
 * A word or sign of a sentence.
 *
 * @param number its place, from 1
 * @param word as written
 * @param tag its part of speech, a tag of the Penn Treebank
 * @param head the number of the word that it hangs on; 0 for the root
 * @param relation what it is to that word, as {@code nsubj}
 */
public record Token(int number, String word, String tag, int head, String relation) {}
