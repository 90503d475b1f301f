/** One class per command. May use {@code cli.source}, {@code cli.session} and all they may use. */
@NullMarked
package org.claimtrace.cli.command;

import org.jspecify.annotations.NullMarked;
