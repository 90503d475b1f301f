/**
 * Where graphs live: memory, TDB2, embedded Fuseki, a remote SPARQL endpoint, all behind {@link
 * org.claimtrace.store.GraphStore}. Graphs and parsed queries enter; graphs and whole results
 * leave. May use rdf and model. Knows nothing of claims.
 */
@NullMarked
package org.claimtrace.store;

import org.jspecify.annotations.NullMarked;
