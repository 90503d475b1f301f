package org.claimtrace.eval.input;

import java.util.List;

/**
 * The names of a subject or object. An empty string means that there is none.
 *
 * @param label the canonical name
 * @param text the article's words
 * @param iri its IRI, or the end of it that tells it from others; none for a literal
 */
public record FoundTerm(String label, String text, String iri) {
  /**
   * All names by which it may be known.
   *
   * @return label, words, and the IRI's last part with hyphens as spaces, without the empty ones
   */
  public List<String> names() {
    String last = iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    return List.of(label, text, last).stream().filter(name -> !name.isEmpty()).toList();
  }
}
