/**
 * Curators' decisions: which claim an entry of their file speaks of, whether it still holds, and
 * what becomes of the claim. May use model only.
 */
@NullMarked
package org.claimtrace.review;

import org.jspecify.annotations.NullMarked;
