package org.claimtrace.extract.explain;

/**
 * A noun phrase or verb group.
 *
 * @param kind {@code noun} or {@code verb}
 * @param from the number of its first word, from 1
 * @param to the number of its last word
 * @param text as written
 * @param head its last noun, its main verb
 * @param voice of a verb group, as {@code passive}; empty for a noun phrase
 */
public record Phrase(String kind, int from, int to, String text, String head, String voice) {}
