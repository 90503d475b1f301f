/**
 * The words of the graph: vocabulary, IRIs, literals, prefixes. May use {@code model}, Jena and
 * {@code rdf.file}. The other sub-packages stand on this one, never the other way round: {@code
 * article} (an extraction's graph), {@code write} (formats, claim records), {@code check} (SHACL,
 * integrity), {@code lexicon} (SKOS).
 */
@NullMarked
package org.claimtrace.rdf;

import org.jspecify.annotations.NullMarked;
