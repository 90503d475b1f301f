package org.claimtrace.review;

import java.util.Map;
import java.util.Set;
import org.claimtrace.model.claim.PredicateForm;
import org.claimtrace.model.lexicon.Lexicon;

/**
 * The words that an edit may use.
 *
 * @param predicates the ontology's claim predicates, by name
 * @param tiers the names of the tiers
 * @param lexicon the known names
 */
public record Terminology(
    Map<String, PredicateForm> predicates, Set<String> tiers, Lexicon lexicon) {
  /** Copies the collections. */
  public Terminology {
    predicates = Map.copyOf(predicates);
    tiers = Set.copyOf(tiers);
  }
}
