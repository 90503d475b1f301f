package org.claimtrace.eval.errors;

import java.util.Optional;
import org.claimtrace.eval.input.FoundClaim;
import org.claimtrace.eval.input.GoldClaim;

/**
 * A found claim that no gold claim matches relaxedly.
 *
 * @param index its place among the found claims scored
 * @param found the claim
 * @param cause why it is counted false
 * @param detail the parts that differ; may be empty
 * @param nearest the gold claim of the same place that comes nearest
 */
public record FalseClaim(
    int index, FoundClaim found, Cause cause, String detail, Optional<GoldClaim> nearest) {}
