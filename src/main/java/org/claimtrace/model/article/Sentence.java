package org.claimtrace.model.article;

import org.claimtrace.model.Span;

/**
 * A sentence.
 *
 * @param index its place among the article's sentences, from 0
 * @param span where it is, in code points, without white space around
 * @param block the index of the block that holds it
 * @param section the index of the section that holds it
 */
public record Sentence(int index, Span span, int block, int section) {}
