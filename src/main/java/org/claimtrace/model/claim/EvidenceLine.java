package org.claimtrace.model.claim;

/**
 * The link from a claim to a study that it rests on.
 *
 * @param study one of the article's studies
 * @param basis why
 */
public record EvidenceLine(Study study, Basis basis) {}
