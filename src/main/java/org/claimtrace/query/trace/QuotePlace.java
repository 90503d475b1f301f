package org.claimtrace.query.trace;

/**
 * Where a claim is made; offsets count the code points of the article's text.
 *
 * @param quote the words, verbatim
 * @param start the quote's first code point
 * @param end the first code point behind the quote
 * @param sentence the sentence around it
 * @param sentenceStart the sentence's first code point
 * @param sentenceEnd the first code point behind the sentence
 * @param section the section's heading; may be empty
 */
public record QuotePlace(
    String quote,
    int start,
    int end,
    String sentence,
    int sentenceStart,
    int sentenceEnd,
    String section) {}
