/**
 * Commands that measure readers against a corpus that the user names. May use {@code cli.session},
 * {@code cli.source} and what those may use.
 */
@NullMarked
package org.claimtrace.cli.measure;

import org.jspecify.annotations.NullMarked;
