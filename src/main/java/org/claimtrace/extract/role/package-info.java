/**
 * What a sentence of an abstract is there for, where no heading tells: a model in {@code
 * data/models}. May use {@code model}, {@code extract.line} and the hashes of {@code
 * extract.syntax}.
 */
@NullMarked
package org.claimtrace.extract.role;

import org.jspecify.annotations.NullMarked;
