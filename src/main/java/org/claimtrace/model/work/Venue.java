package org.claimtrace.model.work;

import java.util.Optional;

/**
 * Where a work was published.
 *
 * @param journal the journal's or book's name as given
 * @param volume as given
 * @param issue as given
 * @param pages as given: {@code 3711-3727}, {@code e11414}
 */
public record Venue(
    Optional<String> journal,
    Optional<String> volume,
    Optional<String> issue,
    Optional<String> pages) {
  /** Nothing known. */
  public static final Venue NONE =
      new Venue(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A venue of which only the journal is known.
   *
   * @param journal its name
   * @return the venue
   */
  public static Venue of(Optional<String> journal) {
    return new Venue(journal, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
