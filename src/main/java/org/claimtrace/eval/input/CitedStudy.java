package org.claimtrace.eval.input;

import java.util.Optional;

/**
 * A study that a claim rests on.
 *
 * @param key what the article tells of it in short
 * @param iri its IRI, or the end of it
 * @param pmid a PMID that it is identified by; empty if there is none
 */
public record CitedStudy(String key, String iri, Optional<String> pmid) {}
