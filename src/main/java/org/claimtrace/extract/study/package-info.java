/**
 * Which research an article speaks of: mentions, which of them are one study, and which published
 * work it is. May use {@code model} and {@code extract.line}.
 */
@NullMarked
package org.claimtrace.extract.study;

import org.jspecify.annotations.NullMarked;
