/**
 * Frames: what hangs on a trigger word in the sentence's tree, whatever way the sentence is built.
 * May use {@code model}, {@code extract.line}, {@code extract.rule} and {@code extract.syntax}.
 */
@NullMarked
package org.claimtrace.extract.frame;

import org.jspecify.annotations.NullMarked;
