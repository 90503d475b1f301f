/** What was found of trials, sizes and directions, against gold. May use model. */
@NullMarked
package org.claimtrace.eval.trial;

import org.jspecify.annotations.NullMarked;
