/**
 * The composition root: one class per command, and the only place that prints and sets exit codes.
 *
 * <p>May use every package; none may use it. Picocli is seen nowhere else.
 */
@NullMarked
package org.claimtrace.cli;

import org.jspecify.annotations.NullMarked;
