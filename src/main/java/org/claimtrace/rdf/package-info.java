/**
 * Claims as RDF: the vocabulary, the IRIs, one article's graph, strict reading of RDF files. May
 * use {@code model} and Jena. Sub-packages stand on this one, never the other way round: {@code
 * write} (canonical N-Quads and other formats), {@code check} (SHACL, integrity), {@code lexicon}
 * (SKOS).
 */
@NullMarked
package org.claimtrace.rdf;

import org.jspecify.annotations.NullMarked;
