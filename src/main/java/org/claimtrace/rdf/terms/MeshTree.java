package org.claimtrace.rdf.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * MeSH: a table of tree numbers and headings without a header, and the headings' turned-round
 * writing ("Abdomen, Acute").
 */
final class MeshTree {
  private static final Pattern NUMBER = Pattern.compile("[A-Z](?:\\d\\d(?:\\.\\d{3})*)?");
  private static final Pattern FIRST =
      Pattern.compile("\\A[A-Z](?:\\d\\d(?:\\.\\d{3})*)?\\t[^\\t\\n]+\\R");

  private MeshTree() {}

  /** Whether a table is one. */
  static Optional<MeshTree> in(String text) {
    return FIRST.matcher(text).lookingAt() ? Optional.of(new MeshTree()) : Optional.empty();
  }

  /** One row. Tree numbers are places, not identifiers: the heading holds rows together. */
  SourceTerm term(CSVRecord row, String place) {
    if (row.size() != 2 || !NUMBER.matcher(row.get(0)).matches()) {
      throw TermProblems.broken(place, "the row is not a tree number and a heading");
    }
    String heading = row.get(1).strip();
    return new SourceTerm(
        List.of(), heading, List.of(), List.of("meshtree:" + row.get(0)), false, place);
  }

  /** The number above a number; empty above a letter. */
  static String above(String number) {
    int dot = number.lastIndexOf('.');
    if (dot > 0) {
      return number.substring(0, dot);
    }
    String prefix = "meshtree:";
    return number.length() > prefix.length() + 1 ? number.substring(0, prefix.length() + 1) : "";
  }

  /**
   * A heading in the order of speech: "Abnormalities, Drug-Induced" is also "Drug-Induced
   * Abnormalities". Lists ("Pets, and …") stay as they are.
   */
  static Optional<String> turned(String heading) {
    List<String> parts = new ArrayList<>(Arrays.asList(heading.split(", ", -1)));
    boolean list = parts.stream().anyMatch(part -> part.matches("(?:and|or) .*|.* (?:and|or) .*"));
    if (parts.size() < 2 || parts.size() > 3 || list) {
      return Optional.empty();
    }
    Collections.reverse(parts);
    return Optional.of(String.join(" ", parts));
  }
}
