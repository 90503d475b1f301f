/**
 * The names of things and a matcher that finds them in time linear in the text. May use {@code
 * model}.
 */
@NullMarked
package org.claimtrace.model.lexicon;

import org.jspecify.annotations.NullMarked;
