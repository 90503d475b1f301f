/**
 * The curators' file: YAML that people edit, read with lines and columns, and added to without a
 * change of what stands in it. May use {@code review} and model.
 */
@NullMarked
package org.claimtrace.review.file;

import org.jspecify.annotations.NullMarked;
