/**
 * Which gold claim is which found claim, one to one. May use {@code model}, {@code eval.text} and
 * {@code eval.input}.
 */
@NullMarked
package org.claimtrace.eval.match;

import org.jspecify.annotations.NullMarked;
