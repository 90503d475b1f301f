/**
 * The command {@code eval}: gold, articles and parts put together, figures written. May use {@code
 * cli.session} and {@code cli.source}; the counting is in {@code eval}.
 */
@NullMarked
package org.claimtrace.cli.eval;

import org.jspecify.annotations.NullMarked;
