/**
 * What a format is: bytes to a text laid out in pieces. May use {@code model} and {@code
 * read.text}.
 */
@NullMarked
package org.claimtrace.read.format;

import org.jspecify.annotations.NullMarked;
