/**
 * An article as read: blocks, sections, sentences, citation markers, references, each at its exact
 * place. May use {@code model}.
 */
@NullMarked
package org.claimtrace.model.article;

import org.jspecify.annotations.NullMarked;
