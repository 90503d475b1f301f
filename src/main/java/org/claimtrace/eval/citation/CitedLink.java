package org.claimtrace.eval.citation;

/**
 * A sentence, or row of a table, that leads to a work.
 *
 * @param article the article's title
 * @param stem what tells the sentence from others: see {@link Stem}
 * @param target the work's name, as its PMID
 * @param words the sentence as it stands, for people
 * @param place where it was found, for people
 */
public record CitedLink(String article, String stem, String target, String words, String place) {
  /** What makes two links the same but for the end of their stems. */
  record Group(String article, String target) {}

  Group group() {
    return new Group(article, target);
  }

  /** Sentences may be cut at different places: one's beginning is then the other's whole. */
  boolean isPrefixOf(CitedLink other) {
    return other.stem.startsWith(stem);
  }
}
