/**
 * Counts turned into figures: precision, recall, F1, accuracies, intervals. May use {@code model},
 * {@code eval.text}, {@code eval.input} and {@code eval.match}.
 */
@NullMarked
package org.claimtrace.eval.score;

import org.jspecify.annotations.NullMarked;
