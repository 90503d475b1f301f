package org.claimtrace.extract.trial.direction;

/**
 * A part of a passage that says one thing.
 *
 * @param from its first word
 * @param to the first word behind it
 * @param sentence the index of the sentence that holds it
 */
record Clause(int from, int to, int sentence) {}
