/**
 * How the files in {@code data/models} are made and scored: reading a treebank, training,
 * measuring. Nothing of it runs when articles are read. May use {@code model} and {@code
 * extract.syntax}.
 */
@NullMarked
package org.claimtrace.extract.syntax.train;

import org.jspecify.annotations.NullMarked;
