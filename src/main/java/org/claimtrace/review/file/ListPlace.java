package org.claimtrace.review.file;

/**
 * Where the list of entries ends.
 *
 * @param end the UTF-16 index behind its last line
 * @param column of its dashes, from 0
 */
record ListPlace(int end, int column) {}
