/**
 * How {@code data/models/part.bin} is made and scored, from abstracts whose headings tell what
 * their sentences are there for. Nothing of it runs when articles are read. May use {@code model},
 * {@code extract.line}, {@code extract.role} and {@code extract.trial.size}.
 */
@NullMarked
package org.claimtrace.extract.role.train;

import org.jspecify.annotations.NullMarked;
