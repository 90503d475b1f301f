/**
 * Questions to the graph: parsed, held harmless, asked within a deadline, answered as values. May
 * use {@code model}, {@code rdf} and {@code store}; the sub-packages use this one: {@code
 * catalogue} (the files of {@code queries/}), {@code output} (answers as text), {@code trace} (the
 * tree from a claim to its evidence).
 */
@NullMarked
package org.claimtrace.query;

import org.jspecify.annotations.NullMarked;
