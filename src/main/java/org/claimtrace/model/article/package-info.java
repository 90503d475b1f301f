/**
 * An article as read: blocks, sections, sentences, citation markers, references, each at its exact
 * place. May use {@code model} and {@code model.work}.
 */
@NullMarked
package org.claimtrace.model.article;

import org.jspecify.annotations.NullMarked;
