/**
 * Cuts a block into sentences: rules that health articles need, and Apache OpenNLP's model where no
 * rule decides. May use {@code read.text}.
 */
@NullMarked
package org.claimtrace.read.sentence;

import org.jspecify.annotations.NullMarked;
