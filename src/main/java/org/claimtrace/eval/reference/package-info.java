/**
 * Measures how well references are read: works known from markup are written out in usual styles,
 * read again, and compared field by field. May use {@code model}.
 */
@NullMarked
package org.claimtrace.eval.reference;

import org.jspecify.annotations.NullMarked;
