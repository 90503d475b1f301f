/** Counts what articles were read into, and checks that it is sound. May use {@code model}. */
@NullMarked
package org.claimtrace.eval.reading;

import org.jspecify.annotations.NullMarked;
