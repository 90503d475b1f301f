/**
 * How a claim is said and what it is for: polarity, modality, role. May use {@code model} and
 * {@code extract.line}.
 */
@NullMarked
package org.claimtrace.extract.stance;

import org.jspecify.annotations.NullMarked;
