/**
 * From a document to its claims: lexicon, rules, studies, stance, put together by {@link
 * org.claimtrace.extract.Extractor}. May use {@code model}.
 */
@NullMarked
package org.claimtrace.extract;

import org.jspecify.annotations.NullMarked;
