/**
 * The forms in which the command {@code references} shows an article's references: table, CSV,
 * CSL-JSON. May use {@code extract.reference}, {@code read} and {@code query.output}.
 */
@NullMarked
package org.claimtrace.cli.reference;

import org.jspecify.annotations.NullMarked;
