/**
 * Reads RDF files strictly: bad bytes and bad syntax are errors with a place, nothing is fetched
 * from elsewhere. May use {@code model}; the other packages of {@code rdf} may use it.
 */
@NullMarked
package org.claimtrace.rdf.file;

import org.jspecify.annotations.NullMarked;
