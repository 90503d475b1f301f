/**
 * What every command stands on: the terminal, the home folder, the composed knowledge, files
 * written whole. May use every package but the other parts of {@code cli}.
 */
@NullMarked
package org.claimtrace.cli.session;

import org.jspecify.annotations.NullMarked;
