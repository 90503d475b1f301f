/**
 * Claims that a language model proposes: sentences in batches, a prompt that is a file, answers
 * read with distrust. May use {@code extract.propose}, {@code extract.propose.chat} and {@code
 * model}.
 */
@NullMarked
package org.claimtrace.extract.propose.model;

import org.jspecify.annotations.NullMarked;
