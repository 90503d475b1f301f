package org.claimtrace.read.html;

/**
 * A link, while its piece is written.
 *
 * @param from where its words begin
 * @param to where they end
 * @param target where it leads
 */
record Anchor(int from, int to, String target) {}
