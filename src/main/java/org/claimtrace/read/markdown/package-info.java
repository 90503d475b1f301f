/** Markdown by commonmark. May use {@code model}, {@code read.format}, {@code read.text}. */
@NullMarked
package org.claimtrace.read.markdown;

import org.jspecify.annotations.NullMarked;
