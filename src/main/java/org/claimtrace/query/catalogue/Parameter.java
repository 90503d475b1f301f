package org.claimtrace.query.catalogue;

import java.util.Optional;

/**
 * A blank of a query, to be filled in by whoever asks. In the query it is the variable {@code
 * ?_name}, as grlc has it: the underscore keeps it apart from the query's own variables.
 *
 * @param name its name, without {@code ?_}
 * @param type what may stand in it
 * @param byDefault what stands in it if nothing is given, as a person would write it; empty if
 *     something must be given
 * @param description what it is for
 */
public record Parameter(
    String name, ParameterType type, Optional<String> byDefault, String description) {
  /**
   * Its variable in the query.
   *
   * @return {@code _} and the name
   */
  String variable() {
    return "_" + name;
  }
}
