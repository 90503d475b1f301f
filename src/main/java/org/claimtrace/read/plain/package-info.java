/** Plain text: lines to headings, items, paragraphs. May use {@code model}, {@code read.format}. */
@NullMarked
package org.claimtrace.read.plain;

import org.jspecify.annotations.NullMarked;
