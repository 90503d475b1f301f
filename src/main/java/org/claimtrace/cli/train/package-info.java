/**
 * Commands that make models from data that the user names. May use {@code cli.session}, {@code
 * cli.source} and what those may use.
 */
@NullMarked
package org.claimtrace.cli.train;

import org.jspecify.annotations.NullMarked;
