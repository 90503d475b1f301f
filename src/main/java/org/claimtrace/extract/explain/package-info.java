/**
 * Why a sentence yields what it yields: what rules see of it, and how far those came that do not
 * fit. Rules are tried again with parts left out; the ordinary search knows nothing of it. May use
 * {@code extract.frame}, {@code extract.line}, {@code extract.rule} and {@code model}.
 */
@NullMarked
package org.claimtrace.extract.explain;

import org.jspecify.annotations.NullMarked;
