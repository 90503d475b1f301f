package org.claimtrace.eval.trial;

/**
 * One annotated question: which way did the outcome go, by this piece of evidence?
 *
 * @param pmcid the article
 * @param outcome what was measured
 * @param intervention the arm whose direction is asked
 * @param comparator the arm it is held against
 * @param evidence the span that an annotator gave
 * @param label what the annotator said
 */
public record DirectionTask(
    String pmcid,
    String outcome,
    String intervention,
    String comparator,
    String evidence,
    Label label) {}
