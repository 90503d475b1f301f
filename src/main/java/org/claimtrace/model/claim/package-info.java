/**
 * What an article claims: claims, studies, evidence lines, and sentences that stay silent. May use
 * {@code model} and {@code model.article}.
 */
@NullMarked
package org.claimtrace.model.claim;

import org.jspecify.annotations.NullMarked;
