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
 * @param ids identifiers that its source gives it, as CURIEs or IRIs; empty for the project's own
 *     concepts, whose identifiers stand in their SKOS
 * @param ambiguous whether the label belongs to several imported terms, so that a mention names
 *     none of them; {@code types} are then those that all of them have
 */
public record LexiconEntry(
    String label,
    List<String> labels,
    Set<String> types,
    List<String> broader,
    List<String> ids,
    boolean ambiguous) {
  /** Copies the collections. */
  public LexiconEntry {
    labels = List.copyOf(labels);
    types = Set.copyOf(types);
    broader = List.copyOf(broader);
    ids = List.copyOf(ids);
  }

  /**
   * A concept of the project's own.
   *
   * @param label the preferred label
   * @param labels every string that names it, the preferred one first
   * @param types what kinds of thing it is
   * @param broader the preferred labels of the wider concepts
   */
  public LexiconEntry(String label, List<String> labels, Set<String> types, List<String> broader) {
    this(label, labels, types, broader, List.of(), false);
  }

  /**
   * Whether a mention of it names this one concept.
   *
   * @return false if its label is ambiguous
   */
  public boolean isLinked() {
    return !ambiguous;
  }

  /** The same term under another name. */
  LexiconEntry named(String name) {
    return new LexiconEntry(name, labels, types, broader, ids, ambiguous);
  }
}
