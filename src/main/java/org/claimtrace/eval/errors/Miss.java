package org.claimtrace.eval.errors;

import java.util.Optional;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;

/**
 * A gold claim that no found claim matches relaxedly.
 *
 * @param index its place among the gold claims scored
 * @param gold the claim
 * @param sentence the sentence that makes it, as the extractor split it; the quote if that is not
 *     known
 * @param cause why it was missed
 * @param detail the cause more closely: a silence's reason, the parts that differ; may be empty
 * @param nearest the found claim of the same place that comes nearest
 */
public record Miss(
    int index,
    GoldClaim gold,
    String sentence,
    Cause cause,
    String detail,
    Optional<FoundClaim> nearest) {}
