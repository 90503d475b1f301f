package org.claimtrace.query.trace;

/**
 * Which published work a study is; all empty if nobody says.
 *
 * @param work author, year and title, as {@code Quill et al. 2009. On rest}; several joined by "; "
 * @param pmid PubMed's numbers, joined by ";"
 * @param doi DOIs, joined by ";"
 * @param by who says so: {@code marker} (the article's citation), {@code curated}
 */
public record StudyIdentity(String work, String pmid, String doi, String by) {}
