package org.claimtrace.query.trace;

/**
 * What the article says of a study. Each is empty if the article does not say; several values are
 * joined by "; ".
 *
 * @param tier tier of evidence
 * @param n how many took part
 * @param comparator what was compared with
 * @param population who took part
 * @param species which animals
 * @param design how it was made
 * @param year of publication
 * @param journal where it was published
 */
public record StudyFacts(
    String tier,
    String n,
    String comparator,
    String population,
    String species,
    String design,
    String year,
    String journal) {}
