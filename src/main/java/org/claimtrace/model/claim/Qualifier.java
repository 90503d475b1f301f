package org.claimtrace.model.claim;

/**
 * What narrows a claim: dose, duration, condition, outcome.
 *
 * @param key which narrowing, as {@code sampleSize} or {@code condition}
 * @param mention the words
 * @param value the value's lexical form
 * @param type its type
 */
public record Qualifier(String key, Mention mention, String value, Datatype type) {}
