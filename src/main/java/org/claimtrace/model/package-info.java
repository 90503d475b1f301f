/**
 * The words of the house as immutable values: text and spans, identifiers, problems. May use
 * nothing but the JDK; everything else may use it.
 */
@NullMarked
package org.claimtrace.model;

import org.jspecify.annotations.NullMarked;
