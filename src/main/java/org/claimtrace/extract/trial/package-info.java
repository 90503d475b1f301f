/**
 * What trials say of themselves; the words are in {@code data/rules/trial.yaml}. May use model and
 * {@code extract.rule}.
 */
@NullMarked
package org.claimtrace.extract.trial;

import org.jspecify.annotations.NullMarked;
