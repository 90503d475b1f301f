/**
 * The bytes of articles, one after another: out of a file, a stream, a compressed file, an archive,
 * a set of records. None of them is held whole, except the one article that is next. May use {@code
 * model} and {@code read.format}.
 */
@NullMarked
package org.claimtrace.read.source;

import org.jspecify.annotations.NullMarked;
