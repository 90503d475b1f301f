package org.claimtrace.extract.trial.size;

/**
 * A whole number in a sentence, in digits or words.
 *
 * @param value the number
 * @param from its first word
 * @param to the first word behind it
 */
record Count(int value, int from, int to) {}
