package org.claimtrace.query;

/**
 * The answer of an ASK.
 *
 * @param value yes or no
 */
public record Truth(boolean value) implements Answer {}
