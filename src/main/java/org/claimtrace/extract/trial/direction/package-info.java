/**
 * Which way an outcome went. A passage is cut into clauses; in the one that speaks of the outcome,
 * words, p values, intervals and numbers of the arms tell. May use model, {@code extract.line} and
 * {@code extract.trial}.
 */
@NullMarked
package org.claimtrace.extract.trial.direction;

import org.jspecify.annotations.NullMarked;
