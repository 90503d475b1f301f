package org.claimtrace.model.work;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published work, as far as something states it. What is not stated is empty, never guessed.
 *
 * @param ids its identifiers
 * @param authors in order
 * @param title its title
 * @param venue where it was published
 * @param year of publication
 */
public record Work(
    WorkIds ids, List<Author> authors, Optional<String> title, Venue venue, OptionalInt year) {
  /** A work of which nothing is known. */
  public static final Work UNKNOWN =
      new Work(WorkIds.NONE, List.of(), Optional.empty(), Venue.NONE, OptionalInt.empty());

  /** Copies the list. */
  public Work {
    authors = List.copyOf(authors);
  }

  /**
   * The same work with other identifiers.
   *
   * @param other the identifiers
   * @return the work
   */
  public Work withIds(WorkIds other) {
    return new Work(other, authors, title, venue, year);
  }
}
