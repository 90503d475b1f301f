package org.claimtrace.query.catalogue;

import java.util.Optional;

/**
 * A blank of a query, to be filled in by whoever asks.
 *
 * @param name the variable's name, without {@code ?}
 * @param type what may stand in it
 * @param byDefault what stands in it if nothing is given, as a person would write it; empty if
 *     something must be given
 * @param description what it is for
 */
public record Parameter(
    String name, ParameterType type, Optional<String> byDefault, String description) {}
