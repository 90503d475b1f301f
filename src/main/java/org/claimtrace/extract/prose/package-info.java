/**
 * Which paragraphs are English prose and can be searched. May use {@code model} and {@code
 * extract.line}.
 */
@NullMarked
package org.claimtrace.extract.prose;

import org.jspecify.annotations.NullMarked;
