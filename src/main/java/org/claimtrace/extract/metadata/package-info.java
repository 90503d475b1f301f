/**
 * What a library's record says of a study, by a table that people can read. May use {@code model}
 * and the reader of rule files.
 */
@NullMarked
package org.claimtrace.extract.metadata;

import org.jspecify.annotations.NullMarked;
