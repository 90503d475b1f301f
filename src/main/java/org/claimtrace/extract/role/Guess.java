package org.claimtrace.extract.role;

/**
 * What a sentence is taken to be there for.
 *
 * @param part the part of the abstract
 * @param probability how likely the model holds it by the sentence and its neighbours, 0 to 1
 */
public record Guess(Part part, double probability) {}
