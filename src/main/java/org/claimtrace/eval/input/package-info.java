/**
 * What is compared: gold rows from TSV files, and claims found. May use {@code model} and {@code
 * eval.text}.
 */
@NullMarked
package org.claimtrace.eval.input;

import org.jspecify.annotations.NullMarked;
