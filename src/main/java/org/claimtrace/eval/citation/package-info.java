/** Citation links that were read, against those that a gold file has. May use {@code model}. */
@NullMarked
package org.claimtrace.eval.citation;

import org.jspecify.annotations.NullMarked;
