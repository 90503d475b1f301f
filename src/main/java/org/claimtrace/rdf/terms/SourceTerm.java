package org.claimtrace.rdf.terms;

import java.util.List;

/**
 * One term as its source has it.
 *
 * @param ids its identifiers, CURIEs or IRIs, the chief one first; may be empty
 * @param label its preferred label
 * @param synonyms exact synonyms only
 * @param parents identifiers or labels of the terms right above it
 * @param obsolete whether the source has given it up
 * @param place file, and line where there is one
 */
record SourceTerm(
    List<String> ids,
    String label,
    List<String> synonyms,
    List<String> parents,
    boolean obsolete,
    String place) {
  SourceTerm {
    ids = List.copyOf(ids);
    synonyms = List.copyOf(synonyms);
    parents = List.copyOf(parents);
  }

  /** What to call it in a report. */
  String name() {
    return ids.isEmpty() ? label : ids.get(0);
  }
}
