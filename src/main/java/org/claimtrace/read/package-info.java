/**
 * From an article's bytes to a {@code Document}: its exact text, blocks, sections, sentences,
 * citation markers and references. {@code format} lays a text out, {@code sentence} cuts it, {@code
 * citation} reads markers and references. May use {@code model}.
 */
@NullMarked
package org.claimtrace.read;

import org.jspecify.annotations.NullMarked;
