package org.claimtrace.model.lexicon;

import java.util.List;
import java.util.Set;

/**
 * One concept of the lexicon.
 *
 * @param label the preferred label; its slug is the concept's
 * @param labels every string that names it, the preferred one first
 * @param types what kinds of thing it is, local names of the ontology's classes, as {@code
 *     Compound}
 * @param broader the preferred labels of the wider concepts it falls under
 */
public record LexiconEntry(
    String label, List<String> labels, Set<String> types, List<String> broader) {
  /** Copies the collections. */
  public LexiconEntry {
    labels = List.copyOf(labels);
    types = Set.copyOf(types);
    broader = List.copyOf(broader);
  }
}
