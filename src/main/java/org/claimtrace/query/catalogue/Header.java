package org.claimtrace.query.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the {@code #+} lines of a query file say.
 *
 * @param summary one line
 * @param description more of it; may be empty
 * @param parameters in order
 * @param tags in order
 * @param expect what the answer should look like
 */
record Header(
    String summary,
    String description,
    List<Parameter> parameters,
    List<String> tags,
    Optional<String> expect) {
  /** Of a file without such lines. */
  static final Header NONE = new Header("", "", List.of(), List.of(), Optional.empty());
}
