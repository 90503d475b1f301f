package org.claimtrace.model.work;

/**
 * Who wrote a work.
 *
 * @param family the family name as given, or a group's whole name
 * @param given first names or initials as given; empty if none are
 */
public record Author(String family, String given) {
  /** Refuses an author without a name. */
  public Author {
    if (family.isBlank()) {
      throw new IllegalArgumentException("an author without a name");
    }
  }

  /**
   * An author of whom one name is known.
   *
   * @param name a family name or a group's name
   * @return the author
   */
  public static Author of(String name) {
    return new Author(name, "");
  }
}
