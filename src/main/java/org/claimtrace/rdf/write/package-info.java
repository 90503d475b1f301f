/**
 * Writes datasets and claims: canonical N-Quads, Turtle and TriG, JSON-LD, the RDF 1.1 profile,
 * claim records. Every format gives the same bytes for the same data in any order. May use {@code
 * rdf} and {@code model}.
 */
@NullMarked
package org.claimtrace.rdf.write;

import org.jspecify.annotations.NullMarked;
