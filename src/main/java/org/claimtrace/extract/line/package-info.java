/**
 * Sentences as the rules see them: words, tags, names, phrases, subjects. May use {@code model}.
 */
@NullMarked
package org.claimtrace.extract.line;

import org.jspecify.annotations.NullMarked;
