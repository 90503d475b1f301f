/**
 * Claims that others have found: records read from JSON Lines, and suggestions of language models,
 * held against the article by the checks that our own claims pass. Suggestions must also agree with
 * the text's cues and become records first. May use {@code extract}, {@code extract.line}, {@code
 * extract.rule}, {@code extract.stance}, {@code extract.term} and {@code model}.
 */
@NullMarked
package org.claimtrace.extract.propose;

import org.jspecify.annotations.NullMarked;
