/**
 * The lexicon's SKOS files as {@code model.lexicon}, and as RDF for a store. May use {@code rdf}
 * and {@code model}.
 */
@NullMarked
package org.claimtrace.rdf.lexicon;

import org.jspecify.annotations.NullMarked;
