/**
 * Claims that others have found: records read from JSON Lines and held against the article by the
 * checks that our own claims pass. May use {@code extract}, {@code extract.rule} and {@code model}.
 */
@NullMarked
package org.claimtrace.extract.propose;

import org.jspecify.annotations.NullMarked;
