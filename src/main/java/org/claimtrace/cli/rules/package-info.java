/**
 * The command {@code rules explain} and its forms. May use {@code cli.session}, {@code
 * extract.explain}, {@code read} and {@code query.output}.
 */
@NullMarked
package org.claimtrace.cli.rules;

import org.jspecify.annotations.NullMarked;
