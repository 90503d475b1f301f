package org.claimtrace.model.article;

/**
 * Characters that stand in both, in the same order.
 *
 * @param text where they begin in the text
 * @param source where they begin in the source
 * @param length how many
 */
public record Run(int text, int source, int length) {}
