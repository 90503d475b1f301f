package org.claimtrace.model.work;

import java.util.List;
import java.util.Optional;

/**
 * A subject heading that indexers gave a work.
 *
 * @param descriptor its name, as {@code Rats, Wistar}
 * @param id its identifier, as {@code D017208}; older records have none
 * @param qualifiers the names of its subheadings
 * @param major whether it is what the work is mainly about
 */
public record MeshHeading(
    String descriptor, Optional<String> id, List<String> qualifiers, boolean major) {
  /** Copies the list. */
  public MeshHeading {
    qualifiers = List.copyOf(qualifiers);
  }
}
