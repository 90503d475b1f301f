/**
 * What was found in an article as its graph, and the works that articles refer to as the shared
 * graph of references. May use {@code rdf} and {@code model}.
 */
@NullMarked
package org.claimtrace.rdf.article;

import org.jspecify.annotations.NullMarked;
