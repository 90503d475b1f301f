/**
 * Rules as data: their patterns, an index by trigger, a matcher. May use {@code model} and {@code
 * extract.line}.
 */
@NullMarked
package org.claimtrace.extract.rule;

import org.jspecify.annotations.NullMarked;
