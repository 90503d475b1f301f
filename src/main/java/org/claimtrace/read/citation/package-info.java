/**
 * Citation markers in the text, and entries of the list of references. May use {@code model} and
 * {@code read.text}.
 */
@NullMarked
package org.claimtrace.read.citation;

import org.jspecify.annotations.NullMarked;
