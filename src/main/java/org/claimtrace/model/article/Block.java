package org.claimtrace.model.article;

import org.claimtrace.model.Span;

/**
 * A block of an article's text.
 *
 * @param index its place among the article's blocks, from 0
 * @param kind what it is
 * @param span where its text is, in code points, without list marker or white space around
 * @param section the index of the section that holds it
 */
public record Block(int index, BlockKind kind, Span span, int section) {}
