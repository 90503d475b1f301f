/**
 * Why a gold claim was missed and why a found one is false. May use {@code model}, {@code
 * eval.input} and {@code eval.match}.
 */
@NullMarked
package org.claimtrace.eval.errors;

import org.jspecify.annotations.NullMarked;
