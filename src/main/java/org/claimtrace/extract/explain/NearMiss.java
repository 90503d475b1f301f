package org.claimtrace.extract.explain;

/**
 * A place where a rule nearly fitted.
 *
 * @param rule the rule's id
 * @param place its file and number
 * @param kind {@code pattern} or {@code frame}
 * @param share how much of what it asks for is there, 0 to 1
 * @param words the words that fit: the longest beginning of a pattern, or a frame's trigger
 * @param cause what is missing, or what forbids it
 */
public record NearMiss(
    String rule, String place, String kind, double share, String words, String cause) {}
