package org.claimtrace.query.trace;

/**
 * A study that a claim rests on, as its article tells of it.
 *
 * @param iri the article's own study
 * @param key what the article tells of it in short
 * @param label its name for people
 * @param basis why the claim is taken to rest on it: {@code marker}, {@code sameSentence} …
 * @param facts what the article says of it
 * @param identity which published work it is
 * @param library what a library says of that work
 */
public record TracedStudy(
    String iri,
    String key,
    String label,
    String basis,
    StudyFacts facts,
    StudyIdentity identity,
    LibraryWords library) {}
