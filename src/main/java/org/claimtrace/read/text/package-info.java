/** Ranges and characters, the common ground of the reading packages. May use nothing. */
@NullMarked
package org.claimtrace.read.text;

import org.jspecify.annotations.NullMarked;
