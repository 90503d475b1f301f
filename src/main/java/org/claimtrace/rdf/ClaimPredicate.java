package org.claimtrace.rdf;

import java.util.Optional;
import org.claimtrace.model.claim.Datatype;

/**
 * A predicate of the closed list, as the ontology describes it.
 *
 * @param name local name, as {@code decreases}
 * @param group as {@code effect}
 * @param label for people
 * @param definition what it means
 * @param example a sentence that makes such a claim
 * @param domain local name of the subject's class
 * @param kind what its object is
 * @param datatype of a literal object; empty for others
 * @param range local name of the object's class; for a literal the datatype's
 * @param parent the predicate that it is a sub-property of
 */
public record ClaimPredicate(
    String name,
    String group,
    String label,
    String definition,
    String example,
    String domain,
    ObjectKind kind,
    Optional<Datatype> datatype,
    String range,
    Optional<String> parent)
    implements Comparable<ClaimPredicate> {
  /** What an object is. */
  public enum ObjectKind {
    /** A thing with an IRI. */
    CONCEPT,
    /** A value. */
    LITERAL,
    /** A tier of evidence. */
    TIER
  }

  @Override
  public int compareTo(ClaimPredicate other) {
    return name.compareTo(other.name);
  }
}
