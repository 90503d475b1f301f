package org.claimtrace.model.claim;

/**
 * What the extractor must know of a claim predicate; the ontology says it.
 *
 * @param name the predicate's local name
 * @param ofStudy whether its subject is a study
 * @param object what its object is
 * @param datatype of a literal object
 */
public record PredicateForm(String name, boolean ofStudy, ObjectForm object, Datatype datatype) {
  /** What the object of a predicate is. */
  public enum ObjectForm {
    /** A thing. */
    CONCEPT,
    /** A value. */
    LITERAL,
    /** A tier of evidence. */
    TIER
  }
}
