/**
 * From the rows of {@code trace-claim} to a tree that leads each claim to its evidence, and that
 * tree as text. May use {@code query}, its parent, and {@code query.output} for widths.
 */
@NullMarked
package org.claimtrace.query.trace;

import org.jspecify.annotations.NullMarked;
