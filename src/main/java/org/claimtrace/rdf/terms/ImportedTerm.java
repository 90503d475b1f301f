package org.claimtrace.rdf.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.claimtrace.model.lexicon.Words;

/**
 * One row of the table to be.
 *
 * @param label the preferred label
 * @param types its kinds, sorted
 * @param ids its identifiers
 * @param synonyms other labels, as the source orders them
 * @param place where it came from
 */
record ImportedTerm(
    String label, Collection<String> types, List<String> ids, List<String> synonyms, String place) {
  ImportedTerm {
    types = List.copyOf(types);
    ids = List.copyOf(ids);
    synonyms = List.copyOf(synonyms);
  }

  String row() {
    return String.join(
        "\t", label, String.join(" ", types), String.join(" ", ids), String.join(" | ", synonyms));
  }

  String name() {
    return ids.isEmpty() ? label : ids.get(0);
  }

  /** All labels, the preferred one first. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    labels.add(label);
    labels.addAll(synonyms);
    return labels;
  }

  /** Where it stands in the table: by words, then by spelling, then by identifier. */
  String order() {
    return Words.key(label) + "\t" + row();
  }
}
