package org.claimtrace.extract.rule;

/**
 * What a rule says.
 *
 * @param subject a slot, or {@code subject}, {@code agent}, {@code study}, {@code topic}, {@code
 *     evidence}
 * @param predicate one of the ontology's claim predicates
 * @param object a slot, or as above
 */
public record ClaimPattern(String subject, String predicate, String object) {}
