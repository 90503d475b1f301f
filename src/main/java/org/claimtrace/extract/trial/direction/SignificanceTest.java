package org.claimtrace.extract.trial.direction;

/**
 * What a p value or an interval says.
 *
 * @param significant whether it tells of a difference
 * @param word where it begins
 */
record SignificanceTest(boolean significant, int word) {}
