/**
 * Published works as a reference or a library's record states them, and nothing beyond what it
 * states. May use nothing.
 */
@NullMarked
package org.claimtrace.model.work;

import org.jspecify.annotations.NullMarked;
