package org.claimtrace.read.citation;

/**
 * A year.
 *
 * @param year of publication
 * @param letter that tells it from others of the year, or 0
 */
record ListedYear(int year, char letter) {}
