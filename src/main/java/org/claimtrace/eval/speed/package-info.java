/** How fast articles are built, stage by stage. May use {@code model}. */
@NullMarked
package org.claimtrace.eval.speed;

import org.jspecify.annotations.NullMarked;
