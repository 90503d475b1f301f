/**
 * What trials say of themselves: how many took part, and which way an outcome went. The words are
 * in {@code data/rules/trial.yaml}. May use model, {@code extract.line} and {@code extract.rule}.
 */
@NullMarked
package org.claimtrace.extract.trial;

import org.jspecify.annotations.NullMarked;
