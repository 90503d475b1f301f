package org.claimtrace.eval.match;

/**
 * A gold study and a found one that meet in a claim.
 *
 * @param article the article's name
 * @param gold the gold key, folded
 * @param found the found study's key
 */
public record Meeting(String article, String gold, String found) {}
