package org.claimtrace.model.work;

import java.util.Optional;

/**
 * What a library's record tells of a study's design and tier, apart from what any article says.
 *
 * @param row the row of the table that decided
 * @param design the design's name in the lexicon; empty if the record does not tell it
 * @param tier the tier's name; empty for what is no study
 * @param because the words of the record that decided, as {@code publication type: Meta-Analysis}
 */
public record Classification(
    String row, Optional<String> design, Optional<String> tier, String because) {}
