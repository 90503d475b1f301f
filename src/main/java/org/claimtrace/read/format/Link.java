package org.claimtrace.read.format;

import org.claimtrace.read.text.Range;

/**
 * A link in the text, not in a reference.
 *
 * @param range the words that are linked
 * @param target {@code #name} for a place in the same source, else an address
 */
public record Link(Range range, String target) {}
