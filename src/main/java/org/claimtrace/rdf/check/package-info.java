/**
 * Whether a graph is what it must be: shapes (SHACL), and what shapes cannot say: hashes, offsets,
 * quotes, identities. May use {@code rdf} and {@code model}.
 */
@NullMarked
package org.claimtrace.rdf.check;

import org.jspecify.annotations.NullMarked;
