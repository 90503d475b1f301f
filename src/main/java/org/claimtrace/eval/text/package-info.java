/**
 * Text as the reference scorer folds it: case, plural, hyphens, white space, rounding. May use
 * nothing but the JDK.
 */
@NullMarked
package org.claimtrace.eval.text;

import org.jspecify.annotations.NullMarked;
