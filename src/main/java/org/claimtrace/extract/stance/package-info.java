/**
 * How a claim is said and what it is for: polarity, modality, role. May use {@code model}, {@code
 * extract.line} and {@code extract.syntax}.
 */
@NullMarked
package org.claimtrace.extract.stance;

import org.jspecify.annotations.NullMarked;
