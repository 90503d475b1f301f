package org.claimtrace.extract.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimtrace.model.work.Classification;

/**
 * One row of the table of designs. An empty list asks for nothing.
 *
 * @param id its name
 * @param types any of these kinds of publication
 * @param subjects any of these headings
 * @param with any of these headings as well
 * @param without none of these headings
 * @param design what it is
 * @param tier of which tier
 */
record DesignRow(
    String id,
    List<String> types,
    List<String> subjects,
    List<String> with,
    List<String> without,
    Optional<String> design,
    Optional<String> tier) {
  DesignRow {
    types = List.copyOf(types);
    subjects = List.copyOf(subjects);
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** What it says of a record, if it fits. */
  Optional<Classification> of(List<String> recordTypes, List<String> recordSubjects) {
    Optional<String> type = first(recordTypes, types);
    Optional<String> subject = first(recordSubjects, subjects);
    boolean fits =
        (types.isEmpty() || type.isPresent())
            && (subjects.isEmpty() || subject.isPresent())
            && (with.isEmpty() || first(recordSubjects, with).isPresent())
            && first(recordSubjects, without).isEmpty();
    return fits
        ? Optional.of(new Classification(id, design, tier, because(type, subject)))
        : Optional.empty();
  }

  private static String because(Optional<String> type, Optional<String> subject) {
    String kind = type.map(name -> "publication type: " + name).orElse("");
    String heading = subject.map(name -> "subject heading: " + name).orElse("");
    return kind + (kind.isEmpty() || heading.isEmpty() ? "" : "; ") + heading;
  }

  private static Optional<String> first(List<String> given, List<String> wanted) {
    return given.stream().filter(name -> wanted.stream().anyMatch(w -> is(name, w))).findFirst();
  }

  /** A name, or one of its kinds after a comma. */
  private static boolean is(String name, String wanted) {
    String given = name.toLowerCase(Locale.ROOT);
    String sought = wanted.toLowerCase(Locale.ROOT);
    return given.equals(sought) || given.startsWith(sought + ", ");
  }
}
