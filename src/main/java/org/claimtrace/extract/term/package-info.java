/**
 * What a phrase names: canonical labels, lexicon, pronouns. May use {@code model}, {@code
 * extract.line} and {@code extract.rule}.
 */
@NullMarked
package org.claimtrace.extract.term;

import org.jspecify.annotations.NullMarked;
