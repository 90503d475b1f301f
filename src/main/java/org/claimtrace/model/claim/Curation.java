package org.claimtrace.model.claim;

import java.util.Optional;

/**
 * A curator's decision about a claim. What is empty was not told.
 *
 * @param by who decided
 * @param date when, as {@code 2026-11-23}
 * @param note why, for people
 * @param revisionOf the id of the claim that this one stands in place of
 */
public record Curation(String by, String date, String note, Optional<String> revisionOf) {}
