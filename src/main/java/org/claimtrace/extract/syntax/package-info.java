/**
 * The grammar of a sentence: parts of speech, and a tree of words under words. Two averaged
 * perceptrons whose weights are files in {@code data/models}. Nothing of articles, claims or rules
 * enters here. May use {@code model}.
 */
@NullMarked
package org.claimtrace.extract.syntax;

import org.jspecify.annotations.NullMarked;
