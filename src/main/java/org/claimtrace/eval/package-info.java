/**
 * Found claims against gold: the figures, the errors, and how they are shown. Agrees with the
 * reference scorer. May use {@code model} and its own sub-packages ({@code text}, {@code input},
 * {@code match}, {@code score}, {@code errors}, in that order), which never use this one.
 */
@NullMarked
package org.claimtrace.eval;

import org.jspecify.annotations.NullMarked;
