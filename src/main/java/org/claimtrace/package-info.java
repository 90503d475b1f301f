/**
 * claimtrace: from an article to a graph in which every claim leads to its evidence.
 *
 * <p>One way through the house: {@code model} ← {@code read}, {@code extract}, {@code review},
 * {@code eval}, {@code rdf} ← {@code store} ← {@code query} ← {@code link}, {@code report} ← {@code
 * web} ← {@code cli}. The architecture test holds the table.
 */
@NullMarked
package org.claimtrace;

import org.jspecify.annotations.NullMarked;
