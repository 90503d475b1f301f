package org.claimtrace.review.file;

import java.util.Optional;
import org.claimtrace.model.Span;

/**
 * The machine's line of an entry.
 *
 * @param says what it says; empty if the entry has no such line
 * @param span the words of the state, or where a line for it can be put, in UTF-16 indices
 * @param column of the entry's keys, from 0
 * @param isFlow whether the entry is written in braces
 */
record StatePlace(Optional<String> says, Span span, int column, boolean isFlow) {}
