package org.claimtrace.query.trace;

/**
 * Which published work a study is; all empty if nobody says.
 *
 * @param pmid PubMed's numbers, joined by ";"
 * @param doi DOIs, joined by ";"
 * @param by who says so: {@code marker} (the article's citation), {@code curated}
 */
public record StudyIdentity(String pmid, String doi, String by) {}
