package org.claimtrace.read.reference;

import org.claimtrace.model.work.WorkIds;
import org.claimtrace.read.text.Range;

/**
 * A work that is stated.
 *
 * @param range where, label included; UTF-16 indices
 * @param ids its one identifier
 */
public record Stated(Range range, WorkIds ids) {}
