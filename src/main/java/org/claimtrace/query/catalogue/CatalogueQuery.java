package org.claimtrace.query.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrace.query.PrefixTable;
import org.claimtrace.query.SafeQuery;

/**
 * A question that a file of the catalogue asks.
 *
 * @param name the file's path under {@code queries/} without {@code .rq}, as {@code claims} or
 *     {@code audit/overstated}
 * @param place the file
 * @param summary one line; empty for a file without header
 * @param description more of it; may be empty
 * @param parameters in the header's order
 * @param tags for grouping
 * @param expect what the header says that the answer should look like
 * @param unbound the query, parameters still variables
 */
public record CatalogueQuery(
    String name,
    String place,
    String summary,
    String description,
    List<Parameter> parameters,
    List<String> tags,
    Optional<String> expect,
    SafeQuery unbound) {
  /** Copies the lists. */
  public CatalogueQuery {
    parameters = List.copyOf(parameters);
    tags = List.copyOf(tags);
  }

  /**
   * Fills in the parameters.
   *
   * @param given texts by parameter name, as a person writes them
   * @param prefixes for CURIEs and for the house's own names
   * @return a query that can be put to a store
   * @throws org.claimtrace.model.ProblemException BAD_PARAMETER: unknown, missing without a
   *     default, or of the wrong type
   */
  public SafeQuery with(Map<String, String> given, PrefixTable prefixes) {
    return unbound.with(Arguments.read(this, given, prefixes));
  }
}
