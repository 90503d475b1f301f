package org.claimtrace.extract.explain;

import java.util.List;

/**
 * A name of the lexicon in a sentence.
 *
 * @param from the number of its first word, from 1
 * @param to the number of its last word
 * @param text as written
 * @param label the concept's label
 * @param types what kinds of thing it is, sorted
 */
public record KnownName(int from, int to, String text, String label, List<String> types) {
  /** Copies the list. */
  public KnownName {
    types = List.copyOf(types);
  }
}
