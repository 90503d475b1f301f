package org.claimtrace.model.work;

import java.util.List;
import java.util.Optional;

/**
 * What a source's own record says of an article's publication, apart from its text.
 *
 * @param work the article as a published work
 * @param publisher who published it
 * @param license the IRI of its licence, or its words if no IRI is given
 * @param language an ISO 639 code as given
 * @param types the kinds of publication, as {@code Randomized Controlled Trial}
 * @param subjects the subject headings that indexers gave it
 * @param notices retractions, corrections, comments
 */
public record Publication(
    Work work,
    Optional<String> publisher,
    Optional<String> license,
    Optional<String> language,
    List<String> types,
    List<MeshHeading> subjects,
    List<Notice> notices) {
  /** Nothing is said. */
  public static final Publication UNKNOWN = of(Work.UNKNOWN);

  /** Copies the lists. */
  public Publication {
    types = List.copyOf(types);
    subjects = List.copyOf(subjects);
    notices = List.copyOf(notices);
  }

  /**
   * A publication of which nothing but the work is known.
   *
   * @param work the work
   * @return the publication
   */
  public static Publication of(Work work) {
    return new Publication(
        work,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
