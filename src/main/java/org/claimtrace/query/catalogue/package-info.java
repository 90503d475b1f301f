/**
 * The files of {@code queries/}: header, parameters, text. May use {@code query}, its parent, and
 * what that may use; no SPARQL in here.
 */
@NullMarked
package org.claimtrace.query.catalogue;

import org.jspecify.annotations.NullMarked;
